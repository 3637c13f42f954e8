import type { Citation } from './citation.rules.js';
import type { DisputeType } from './dispute-type.rules.js';

/** Every clock the platform runs, spelled by name in code; titles in words under `fields.clock`. */
export const CLOCK_NAMES = [
  'first-contact', 'correction', 'notify-respondent', 'respondent-answer', 'joint-choice', 'appointment',
  'mediator-confirms', 'mediation', 'service-target', 'signing', 'confirmation-window', 'court-accepts',
  'court-decides', 'court-limit', 'supplement', 'objection', 'objection-outsider', 'obligation', 'return-visit',
  'enforcement',
] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];

/** `legal` limits come from law, `service` ones are promises of the house (or good practice, when they cite a rule). */
export const CLOCK_KINDS = ['legal', 'service'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

export const CLOCK_UNITS = ['hours', 'calendar-days', 'working-days', 'months'] as const;
export type ClockUnit = (typeof CLOCK_UNITS)[number];

/** The moment a clock starts from; wording under `fields.clockStart`. */
export type ClockStart =
  | 'submitted' | 'returned' | 'accepted' | 'first-delivery' | 'respondent-agreed' | 'asked-to-appoint' | 'assigned'
  | 'mediator-accepted' | 'sent-to-sign' | 'last-party-signed' | 'court-received' | 'docketed' | 'supplement-asked'
  | 'ruling-received' | 'outsider-knew' | 'effective' | 'settled-or-ended' | 'last-due-date';

/** How much longer those concerned may make a clock when all of them agree; each agreement counts once. */
export interface AgreedExtension {
  /** What may be proposed, in the unit of the clock. */
  readonly lengths: readonly number[];
  /** Whether the mediator has to agree as well, for the organisation. */
  readonly withMediator?: boolean;
  readonly citation?: Citation;
}

export interface ClockLength {
  /** Undefined when somebody sets the date: the court, or the parties in their agreement. */
  readonly length: number | undefined;
  readonly unit: ClockUnit;
  readonly kind: ClockKind;
  readonly citation?: Citation;
  /** The most it may be extended by, in the same unit; undefined: by agreement, without a number. */
  readonly extension?: number;
  /** Undefined: nobody can agree on more. */
  readonly agreed?: AgreedExtension;
}

export interface ClockRule extends ClockLength {
  readonly name: ClockName;
  readonly start: ClockStart;
  /** How many days before it is due whoever's turn it is hears of it. */
  readonly remind?: readonly number[];
  /** Other lengths for some types of dispute. */
  readonly byDisputeType?: Readonly<Partial<Record<DisputeType, ClockLength>>>;
}

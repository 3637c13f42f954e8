import { CENTRE_RELATIONS, machine, PARTY_RELATIONS } from '@maplebridge/kernel';

export const BOOKING_STATES = ['proposed', 'agreed', 'confirmed', 'moving', 'cancelled', 'expired'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** Conventions of appointment books: until a day before, and twice. */
export const MOVE_UNTIL_HOURS = 24;
export const MOVES = 2;

export interface BookingFacts {
  readonly state: BookingState;
  /** Hours until it begins, negative afterwards; undefined while no time is fixed. */
  readonly hoursLeft?: number;
  /** How often it has been moved already. */
  readonly moves: number;
  /** The offered times were held until a moment that has passed. */
  readonly holdOver: boolean;
  /** What is still missing before it is firm: the mediator has not taken the case. */
  readonly mediatorPending: boolean;
}

const stillHeld = (facts: BookingFacts) => (facts.holdOver ? undefined : 'still-held');
const begun = (facts: BookingFacts) =>
  facts.hoursLeft !== undefined && facts.hoursLeft <= 0 ? 'already-begun' : undefined;

/**
 * Life of an appointment: offered by one side, agreed by both, firm once the mediator has the case, moved or called off.
 * What follows by itself from the last of several acts (`agree`, `confirm`, `move`) belongs to `system`.
 */
export const bookingMachine = machine({
  name: 'booking',
  states: BOOKING_STATES,
  initial: 'proposed',
  actions: {
    propose: { from: ['proposed', 'moving'], to: 'same', by: PARTY_RELATIONS },
    agree: { from: ['proposed'], to: 'agreed', by: ['system'] },
    confirm: {
      from: ['proposed', 'agreed'],
      to: 'confirmed',
      by: ['system'],
      unless: (facts: BookingFacts) => (facts.mediatorPending ? 'mediator-pending' : undefined),
    },
    'ask-to-move': {
      from: ['confirmed'],
      to: 'moving',
      by: [...PARTY_RELATIONS, 'mediator'],
      unless: (facts: BookingFacts) => {
        if (facts.hoursLeft !== undefined && facts.hoursLeft < MOVE_UNTIL_HOURS) return 'too-late-to-move';
        return facts.moves >= MOVES ? 'moved-too-often' : undefined;
      },
    },
    move: { from: ['moving'], to: 'confirmed', by: ['system'] },
    keep: { from: ['moving'], to: 'confirmed', by: [...PARTY_RELATIONS, 'mediator', 'system'] },
    cancel: {
      from: ['proposed', 'agreed', 'confirmed', 'moving'],
      to: 'cancelled',
      by: [...PARTY_RELATIONS, 'mediator', ...CENTRE_RELATIONS, 'system'],
      unless: begun,
    },
    expire: { from: ['proposed'], to: 'expired', by: ['system'], unless: stillHeld },
  },
});

export type BookingAction = keyof typeof bookingMachine.actions;
/** States in which it still takes up somebody's time. */
export const LIVE_STATES = ['proposed', 'agreed', 'confirmed', 'moving'] as const satisfies readonly BookingState[];

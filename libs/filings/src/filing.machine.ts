import { CENTRE_RELATIONS, machine, PARTY_RELATIONS, type Relation } from '@maplebridge/kernel';

export const FILING_STATES = [
  'eligible', 'awaiting-co-applicant', 'ready', 'queued', 'undelivered', 'transmitted',
  'received', 'docketed', 'supplement-required', 'supplemented', 'verification-set', 'verified',
  'confirmed', 'served', 'final',
  'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated', 'expired', 'declined',
] as const;
export type FilingState = (typeof FILING_STATES)[number];

/** After these the same agreement may be brought again while its window is open. */
export const AGAIN_STATES = ['declined', 'not-accepted', 'withdrawn', 'deemed-withdrawn'] as const satisfies readonly FilingState[];
/** States that exist only because a court answered. */
export const COURT_STATES = [
  'received', 'docketed', 'supplement-required', 'verification-set', 'verified', 'confirmed',
  'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated',
] as const satisfies readonly FilingState[];
/** At the court and not yet decided. */
const PENDING: readonly FilingState[] = ['received', 'docketed', 'supplement-required', 'supplemented', 'verification-set', 'verified'];

export interface FilingFacts {
  readonly state: FilingState;
  /** The last instant of the window has gone by. */
  readonly windowOver: boolean;
  /** Parties that have not asked yet. */
  readonly missingConsents: number;
  /** The side that acts has asked already. */
  readonly actorConsented: boolean;
  /** The package is made: it can only be sent again, never be made anew. */
  readonly packed: boolean;
  /** First preflight problem that stops a filing. */
  readonly blocker?: string;
  /** Supplement items still without an answer. */
  readonly openItems: number;
}

const PARTIES: readonly Relation[] = PARTY_RELATIONS;
const SYSTEM: readonly Relation[] = ['system'];

export const filingMachine = machine({
  name: 'filing',
  states: FILING_STATES,
  initial: 'eligible',
  actions: {
    ask: { from: ['eligible'], to: 'awaiting-co-applicant', by: PARTIES, unless: late },
    join: { from: ['awaiting-co-applicant'], to: 'same', by: PARTIES, unless: (facts) => late(facts) ?? (facts.actorConsented ? 'already-asked' : undefined) },
    decline: { from: ['awaiting-co-applicant'], to: 'declined', by: PARTIES },
    expire: { from: ['eligible', 'awaiting-co-applicant'], to: 'expired', by: SYSTEM, unless: (facts) => (facts.windowOver ? undefined : 'window-open') },
    complete: { from: ['awaiting-co-applicant'], to: 'ready', by: SYSTEM, unless: (facts) => (facts.missingConsents > 0 ? 'consent-missing' : facts.blocker) },
    queue: { from: ['ready'], to: 'queued', by: SYSTEM },
    transmit: { from: ['queued'], to: 'transmitted', by: SYSTEM },
    bury: { from: ['ready', 'queued', 'transmitted'], to: 'undelivered', by: SYSTEM },
    resend: { from: ['undelivered'], to: 'queued', by: [...CENTRE_RELATIONS], unless: (facts) => (facts.packed ? undefined : 'package-not-there') },
    repack: { from: ['undelivered'], to: 'ready', by: [...CENTRE_RELATIONS], unless: (facts) => (facts.packed ? 'package-there' : undefined) },
    receive: { from: ['queued', 'transmitted', 'undelivered'], to: 'received', by: SYSTEM },
    docket: { from: ['received', 'supplemented'], to: 'docketed', by: SYSTEM },
    'not-accept': { from: ['received', 'supplemented'], to: 'not-accepted', by: SYSTEM },
    'require-supplement': { from: ['received', 'docketed', 'supplemented', 'verification-set', 'verified'], to: 'supplement-required', by: SYSTEM },
    supplement: { from: ['supplement-required'], to: 'supplemented', by: [...PARTIES, 'mediator'], unless: (facts) => (facts.openItems > 0 ? 'items-open' : undefined) },
    'set-verification': { from: ['docketed', 'supplemented', 'verification-set'], to: 'verification-set', by: SYSTEM },
    verify: { from: ['verification-set'], to: 'verified', by: SYSTEM },
    confirm: { from: ['docketed', 'supplemented', 'verified'], to: 'confirmed', by: SYSTEM },
    dismiss: { from: ['docketed', 'supplemented', 'verification-set', 'verified'], to: 'dismissed', by: SYSTEM },
    withdraw: { from: PENDING, to: 'withdrawn', by: SYSTEM },
    'deem-withdrawn': { from: PENDING, to: 'deemed-withdrawn', by: SYSTEM },
    terminate: { from: PENDING, to: 'terminated', by: SYSTEM },
    serve: { from: ['confirmed'], to: 'served', by: SYSTEM },
    finalise: { from: ['served'], to: 'final', by: SYSTEM },
  },
} satisfies Parameters<typeof machine<FilingState, string, FilingFacts>>[0]);

export type FilingAction = keyof typeof filingMachine.actions;

function late(facts: FilingFacts): string | undefined {
  return facts.windowOver ? 'window-over' : undefined;
}

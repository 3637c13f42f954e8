import { COURT_RELATIONS, machine, type Relation } from '@maplebridge/kernel';

export const DOCKET_STATES = [
  'received', 'supplement-required', 'supplemented', 'docketed', 'verification-set', 'verified',
  'confirmed', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated',
] as const;
export type DocketState = (typeof DOCKET_STATES)[number];

/** Nothing more will be decided. */
export const DECIDED_STATES = ['confirmed', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated'] as const satisfies readonly DocketState[];
const LIVE: readonly DocketState[] = ['received', 'supplement-required', 'supplemented', 'docketed', 'verification-set', 'verified'];

export interface DocketFacts {
  readonly state: DocketState;
  /** It has a case number, so it was accepted. */
  readonly numbered: boolean;
  /** The court has verified with both sides. */
  readonly verified: boolean;
  /** Every fingerprint and the seal of the package held at docket intake. */
  readonly intact: boolean;
  /** Points of the court's own check that nobody has ticked. */
  readonly unchecked: number;
}

const COURT: readonly Relation[] = COURT_RELATIONS;
const JUDGE: readonly Relation[] = ['judge'];

/** Clerks receive, check and schedule; only a judge decides. */
export const docketMachine = machine({
  name: 'docket',
  states: DOCKET_STATES,
  initial: 'received',
  actions: {
    take: { from: LIVE, to: 'same', by: COURT },
    check: { from: LIVE, to: 'same', by: COURT },
    accept: {
      from: ['received', 'supplemented'], to: 'docketed', by: COURT,
      unless: (facts) => (facts.numbered ? 'already-numbered' : facts.intact ? undefined : 'package-broken'),
    },
    'require-supplement': { from: ['received', 'docketed', 'supplemented', 'verification-set', 'verified'], to: 'supplement-required', by: COURT },
    supplement: { from: ['supplement-required'], to: 'supplemented', by: ['system'] },
    resume: { from: ['supplemented'], to: 'docketed', by: COURT, unless: (facts) => (facts.numbered ? undefined : 'not-numbered') },
    'not-accept': { from: ['received', 'supplemented'], to: 'not-accepted', by: COURT, unless: (facts) => (facts.numbered ? 'already-numbered' : undefined) },
    'set-verification': { from: ['docketed', 'verification-set'], to: 'verification-set', by: COURT },
    verify: { from: ['verification-set'], to: 'verified', by: COURT },
    confirm: {
      from: ['docketed', 'verified'], to: 'confirmed', by: JUDGE,
      unless: (facts) => (facts.verified ? (facts.unchecked > 0 ? 'checks-open' : undefined) : 'not-verified'),
    },
    dismiss: { from: ['docketed', 'verification-set', 'verified'], to: 'dismissed', by: JUDGE },
    withdraw: { from: LIVE, to: 'withdrawn', by: COURT },
    'deem-withdrawn': { from: ['supplement-required', 'verification-set'], to: 'deemed-withdrawn', by: JUDGE },
    terminate: { from: ['docketed', 'verification-set', 'verified'], to: 'terminated', by: JUDGE },
  },
} satisfies Parameters<typeof machine<DocketState, string, DocketFacts>>[0]);

export type DocketAction = keyof typeof docketMachine.actions;

import { machine, PARTY_RELATIONS } from '@maplebridge/kernel';

export const PERFORMANCE_STATES = ['open', 'overdue', 'reported', 'disputed', 'confirmed', 'standing'] as const;
export type PerformanceState = (typeof PERFORMANCE_STATES)[number];
export type PerformanceAction = 'report' | 'confirm' | 'dispute' | 'lapse';

export interface PerformanceFacts {
  readonly state: PerformanceState;
  readonly debtorId: string | null;
  readonly creditorId: string | null;
}

/** A person who only stands in for a party acts through that party's id. */
const unlessIs = (partyId: string | null, mine: readonly string[], reason: string) => (partyId && mine.includes(partyId) ? undefined : reason);

/**
 * One thing to be done by one day. Who owes says that it is done, with proof; who is owed says that it arrived.
 * `standing` duties (to refrain, without an end) are kept in view and never close.
 */
export const performanceMachine = machine<PerformanceState, PerformanceAction, PerformanceFacts>({
  name: 'performance',
  states: PERFORMANCE_STATES,
  initial: 'open',
  actions: {
    report: {
      from: ['open', 'overdue', 'disputed'],
      to: 'reported',
      by: PARTY_RELATIONS,
      unless: ({ debtorId }, { partyIds }) => unlessIs(debtorId, partyIds, 'debtor-reports'),
    },
    confirm: {
      from: ['open', 'overdue', 'reported', 'disputed'],
      to: 'confirmed',
      by: PARTY_RELATIONS,
      unless: ({ creditorId }, { partyIds }) => unlessIs(creditorId, partyIds, 'creditor-confirms'),
    },
    dispute: {
      from: ['reported'],
      to: 'disputed',
      by: PARTY_RELATIONS,
      unless: ({ creditorId }, { partyIds }) => unlessIs(creditorId, partyIds, 'creditor-confirms'),
    },
    lapse: { from: ['open'], to: 'overdue', by: ['system'] },
  },
});

/** Nothing more is expected of it. */
export const isDone = (state: PerformanceState): boolean => state === 'confirmed' || state === 'standing';

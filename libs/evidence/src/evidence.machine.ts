import { machine, PARTY_RELATIONS } from '@maplebridge/kernel';

export const ITEM_STATES = ['added', 'withdrawn'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export type ItemAction = 'describe' | 'disclose' | 'withdraw';

export interface ItemFacts {
  readonly state: ItemState;
  /** The acting party brought it. */
  readonly own: boolean;
  /** Somebody outside the owner's party and the mediator may read it already. */
  readonly shared: boolean;
  /** The case still takes evidence. */
  readonly caseOpen: boolean;
}

const refusal = ({ own, caseOpen }: ItemFacts) => (!own ? 'not-your-evidence' : !caseOpen ? 'case-over' : undefined);

/** The life of a piece of evidence. Its class is set when it is added; who may read it only ever grows. */
export const evidenceMachine = machine<ItemState, ItemAction, ItemFacts>({
  name: 'evidence',
  states: ITEM_STATES,
  initial: 'added',
  actions: {
    describe: { from: ['added'], to: 'same', by: PARTY_RELATIONS, unless: refusal },
    disclose: { from: ['added'], to: 'same', by: PARTY_RELATIONS, unless: ({ own }) => (own ? undefined : 'not-your-evidence') },
    withdraw: { from: ['added'], to: 'withdrawn', by: PARTY_RELATIONS, unless: (facts) => refusal(facts) ?? (facts.shared ? 'already-shared' : undefined) },
  },
});

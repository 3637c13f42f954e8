import { machine, PARTY_RELATIONS } from '@maplebridge/kernel';

export const EXTENSION_STATES = ['unproposed', 'open', 'agreed', 'declined', 'lapsed'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

export interface ExtensionFacts {
  readonly state: ExtensionState;
  /** The time runs, or is over only for an agreement that went out to be signed within it. */
  readonly mediating: boolean;
  /** Another proposal waits for answers. */
  readonly waiting?: boolean;
  /** The profile knows this length. */
  readonly offered?: boolean;
  /** The acting person is among those who have to agree. */
  readonly asked?: boolean;
  /** They have agreed already; who proposes agrees. */
  readonly agreedByActor?: boolean;
  /** How many have not agreed yet. */
  readonly missing?: number;
}

const over = ({ mediating }: ExtensionFacts) => (mediating ? undefined : 'extension-not-now');
const mine = (facts: ExtensionFacts) => over(facts) ?? (facts.asked === false ? 'extension-not-asked' : facts.agreedByActor ? 'extension-answered' : undefined);

/** More time for a mediation, by agreement of all: one proposes a length, each of the others agrees or does not. */
export const extensionMachine = machine({
  name: 'extension',
  states: EXTENSION_STATES,
  initial: 'unproposed',
  actions: {
    propose: {
      from: ['unproposed'],
      to: 'open',
      by: [...PARTY_RELATIONS, 'mediator'],
      unless: (facts: ExtensionFacts) => over(facts) ?? (facts.waiting ? 'extension-waits' : facts.offered === false ? 'extension-length' : undefined),
    },
    agree: { from: ['open'], to: 'same', by: [...PARTY_RELATIONS, 'mediator'], unless: mine },
    decline: { from: ['open'], to: 'declined', by: [...PARTY_RELATIONS, 'mediator'], unless: mine },
    complete: { from: ['open'], to: 'agreed', by: ['system'], unless: ({ missing = 0 }: ExtensionFacts) => (missing > 0 ? 'extension-waits' : undefined) },
    lapse: { from: ['open'], to: 'lapsed', by: ['system'] },
  },
});
export type ExtensionAction = keyof typeof extensionMachine.actions;

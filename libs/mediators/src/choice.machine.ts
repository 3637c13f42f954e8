import { machine, PARTY_RELATIONS } from '@maplebridge/kernel';

export const CHOICE_STATES = ['open', 'awaiting', 'accepted'] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

/** So often may a side ask for another mediator; refusing every one is refusing mediation. */
export const CHANGES = 2;

export interface ChoiceFacts {
  readonly state: ChoiceState;
  /** Every side has named the same mediator. */
  readonly sidesAgree: boolean;
  /** The mediator has said what there is to disclose, be it nothing. */
  readonly disclosed: boolean;
  /** The mediator in question has declined, was changed, or is a party's own person. */
  readonly excluded: boolean;
  /** How often the acting side has asked for a change. */
  readonly changes: number;
  /** The case has settled or ended. */
  readonly over: boolean;
}

const over = (facts: ChoiceFacts) => (facts.over ? 'mediation-is-over' : undefined);
const excluded = (facts: ChoiceFacts) => (facts.excluded ? 'mediator-excluded' : over(facts));

/** How a case comes by its mediator: named by both, or appointed; asked; accepted with a disclosure; changed on request. */
export const choiceMachine = machine({
  name: 'choice',
  states: CHOICE_STATES,
  initial: 'open',
  actions: {
    name: { from: ['open'], to: 'same', by: PARTY_RELATIONS, unless: excluded },
    agree: {
      from: ['open'],
      to: 'awaiting',
      by: PARTY_RELATIONS,
      unless: (facts: ChoiceFacts) => (facts.sidesAgree ? excluded(facts) : 'sides-differ'),
    },
    appoint: { from: ['open'], to: 'awaiting', by: ['dispatcher', 'centre-manager'], unless: excluded },
    accept: {
      from: ['awaiting'],
      to: 'accepted',
      by: ['mediator'],
      unless: (facts: ChoiceFacts) => (facts.disclosed ? over(facts) : 'disclosure-missing'),
    },
    decline: { from: ['awaiting'], to: 'open', by: ['mediator'] },
    lapse: { from: ['awaiting'], to: 'open', by: ['system'] },
    'answer-recusal': { from: ['accepted'], to: 'same', by: PARTY_RELATIONS, unless: over },
    change: {
      from: ['accepted'],
      to: 'open',
      by: PARTY_RELATIONS,
      unless: (facts: ChoiceFacts) => (facts.changes >= CHANGES ? 'changed-too-often' : over(facts)),
    },
    replace: { from: ['awaiting', 'accepted'], to: 'open', by: ['dispatcher', 'centre-manager'], unless: over },
  },
});

export type ChoiceAction = keyof typeof choiceMachine.actions;

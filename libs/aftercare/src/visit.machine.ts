import { machine, type Actor } from '@maplebridge/kernel';

export const VISIT_STATES = ['due', 'made', 'given-up', 'spared'] as const;
export type VisitState = (typeof VISIT_STATES)[number];
export type VisitAction = 'make' | 'miss' | 'give-up' | 'spare';

export interface VisitFacts {
  readonly state: VisitState;
  /** Tries without an answer so far. */
  readonly tries: number;
}

const TRIES = 3;

/** A return visit: somebody asks how it was and whether it was kept. Three tries before it may be given up. */
export const visitMachine = machine<VisitState, VisitAction, VisitFacts>({
  name: 'visit',
  states: VISIT_STATES,
  initial: 'due',
  actions: {
    make: { from: ['due'], to: 'made', by: ['return-visitor'] },
    miss: { from: ['due'], to: 'same', by: ['return-visitor'] },
    /** All that fell due on its day has been confirmed: nothing is left to ask. */
    spare: { from: ['due'], to: 'spared', by: ['system'] },
    'give-up': { from: ['due'], to: 'given-up', by: ['return-visitor'], unless: ({ tries }) => (tries < TRIES ? 'try-three-times' : undefined) },
  },
});

/** Whether the actor is to call now: a visit of theirs is open, from its day on. Only then are the numbers theirs to read. */
export const mayCall = (visits: readonly (VisitFacts & { readonly fromAt: Date })[], actor: Actor, now: Date): boolean =>
  visits.some((visit) => visit.fromAt <= now && visitMachine.actionsFor(visit, actor).includes('make'));

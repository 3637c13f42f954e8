import { machine, PARTY_RELATIONS } from '@maplebridge/kernel';

export const AGREEMENT_STATES = ['draft', 'ready', 'signing', 'signed-by-parties', 'signed', 'stamped', 'void'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

export interface AgreementFacts {
  readonly state: AgreementState;
  /** Set once the agreement binds: from then on its text is fixed for good. */
  readonly effective?: boolean;
  /** False once the mediation is paused or has ended: nothing is written, sent out or signed by the sides then. */
  readonly mediating?: boolean;
  /** The time for mediation is over: what went out in time can be signed or refused, not changed. */
  readonly timeOver?: boolean;
  readonly blockers?: number;
  /** Parties whose signature of this version is still missing. */
  readonly unsigned?: number;
  /** The acting party has signed this version already. */
  readonly signedByActor?: boolean;
  /** Clauses of this version the acting party has not agreed to yet. */
  readonly clausesOpen?: number;
}

const resting = ({ mediating }: AgreementFacts) => (mediating === false ? 'case-not-in-mediation' : undefined);
const blocked = ({ blockers = 0 }: AgreementFacts) => (blockers > 0 ? 'blockers' : undefined);

/** The life of an agreement (People's Mediation Law 28–29, Online Mediation Rules 19): the case itself settles by its profile. */
export const agreementMachine = machine<AgreementState, AgreementAction, AgreementFacts>({
  name: 'agreement',
  states: AGREEMENT_STATES,
  initial: 'draft',
  actions: {
    revise: {
      from: ['draft', 'ready', 'signing', 'signed-by-parties'],
      to: 'draft',
      by: ['mediator'],
      unless: (facts) => (facts.effective ? 'already-effective' : (resting(facts) ?? (facts.timeOver ? 'time-is-over' : undefined))),
    },
    approve: { from: ['draft'], to: 'ready', by: ['mediator'], unless: blocked },
    'send-to-sign': { from: ['draft', 'ready'], to: 'signing', by: ['mediator'], unless: (facts) => resting(facts) ?? blocked(facts) },
    'mark-clause': { from: ['signing'], to: 'same', by: PARTY_RELATIONS, unless: ({ signedByActor }) => (signedByActor ? 'already-signed' : undefined) },
    'request-code': {
      from: ['signing', 'signed-by-parties'],
      to: 'same',
      by: [...PARTY_RELATIONS, 'mediator'],
      unless: ({ state, signedByActor }, { relations }) =>
        signedByActor ? 'already-signed' : (state === 'signing') === relations.includes('mediator') ? 'not-your-turn' : undefined,
    },
    sign: {
      from: ['signing'],
      to: 'same',
      by: PARTY_RELATIONS,
      unless: (facts) => resting(facts) ?? (facts.signedByActor ? 'already-signed' : (facts.clausesOpen ?? 0) > 0 ? 'clauses-open' : undefined),
    },
    complete: { from: ['signing'], to: 'signed-by-parties', by: ['system'], unless: ({ unsigned = 0 }) => (unsigned > 0 ? 'parties-unsigned' : undefined) },
    refuse: { from: ['signing'], to: 'void', by: PARTY_RELATIONS, unless: ({ signedByActor }) => (signedByActor ? 'already-signed' : undefined) },
    'accept-paper': { from: ['signing'], to: 'signed', by: ['mediator'], unless: resting },
    'sign-as-mediator': { from: ['signed-by-parties'], to: 'signed', by: ['mediator'] },
    stamp: { from: ['signed'], to: 'stamped', by: ['seal-keeper'] },
    'confirm-payment': { from: ['signed-by-parties', 'signed', 'stamped'], to: 'same', by: [...PARTY_RELATIONS, 'mediator'] },
    'record-payment': { from: ['signed-by-parties', 'signed', 'stamped'], to: 'same', by: [...PARTY_RELATIONS, 'mediator'] },
  },
});

export type AgreementAction =
  | 'revise' | 'approve' | 'send-to-sign' | 'mark-clause' | 'request-code' | 'sign' | 'complete'
  | 'refuse' | 'accept-paper' | 'sign-as-mediator' | 'stamp' | 'record-payment' | 'confirm-payment';

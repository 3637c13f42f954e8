import { CENTRE_RELATIONS, machine, PARTY_RELATIONS, type Actor } from '@maplebridge/kernel';

export const CASE_STATES = [
  'draft', 'submitted', 'screening', 'returned', 'redirected', 'accepted', 'contacting-respondent', 'selecting-mediator',
  'awaiting-acceptance', 'in-mediation', 'suspended', 'settled', 'terminated', 'withdrawn', 'closed',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Plain facts about a case; those not gathered do not speak against an action. */
export interface CaseStanding {
  readonly state: CaseState;
  /** What is still missing from the application, as a reason code. */
  readonly missing?: string;
}

const BEFORE_SETTLED = ['submitted', 'screening', 'returned', 'accepted', 'contacting-respondent', 'selecting-mediator', 'awaiting-acceptance', 'in-mediation', 'suspended'] as const;
const complete = ({ missing }: CaseStanding) => missing;
const applicantSide = (_: CaseStanding, actor: Actor) => (actor.kind === 'account' && actor.side === 'respondent' ? 'applicant-only' : undefined);

/** The life of a dispute. Drafting and signing live in `agreements`, performance in `aftercare`, the court in `filings`. */
export const caseMachine = machine({
  name: 'case',
  states: CASE_STATES,
  initial: 'draft',
  actions: {
    submit: { from: ['draft'], to: 'submitted', by: ['applicant', 'helper'], unless: complete },
    screen: { from: ['submitted'], to: 'screening', by: ['intake-officer'] },
    return: { from: ['screening'], to: 'returned', by: ['intake-officer'] },
    resubmit: { from: ['returned'], to: 'screening', by: ['applicant', 'helper'], unless: complete },
    lapse: { from: ['returned'], to: 'withdrawn', by: ['system'] },
    redirect: { from: ['screening'], to: 'redirected', by: ['intake-officer'] },
    accept: { from: ['screening'], to: 'accepted', by: ['intake-officer'] },
    invite: { from: ['accepted'], to: 'contacting-respondent', by: ['system', 'intake-officer'] },
    'ask-again': { from: ['contacting-respondent'], to: 'same', by: ['system', 'intake-officer', 'mediator'] },
    agree: { from: ['contacting-respondent'], to: 'selecting-mediator', by: ['invited', 'respondent'] },
    decline: { from: ['contacting-respondent'], to: 'terminated', by: ['invited', 'respondent'] },
    'give-up-contact': { from: ['contacting-respondent'], to: 'terminated', by: ['system', 'intake-officer'] },
    'assign-mediator': { from: ['selecting-mediator'], to: 'awaiting-acceptance', by: [...PARTY_RELATIONS, 'dispatcher', 'centre-manager', 'system'] },
    'accept-mediation': { from: ['awaiting-acceptance'], to: 'in-mediation', by: ['mediator'] },
    'decline-mediation': { from: ['awaiting-acceptance'], to: 'selecting-mediator', by: ['mediator', 'system', ...PARTY_RELATIONS] },
    'replace-mediator': { from: ['in-mediation', 'suspended'], to: 'selecting-mediator', by: ['dispatcher', 'centre-manager', 'mediator', ...PARTY_RELATIONS] },
    suspend: { from: ['in-mediation'], to: 'suspended', by: ['mediator'] },
    resume: { from: ['suspended'], to: 'in-mediation', by: ['mediator'] },
    settle: { from: ['in-mediation'], to: 'settled', by: ['system'] },
    terminate: { from: ['in-mediation', 'suspended', 'selecting-mediator', 'awaiting-acceptance'], to: 'terminated', by: ['mediator', 'centre-manager', 'system', ...PARTY_RELATIONS] },
    withdraw: { from: BEFORE_SETTLED, to: 'withdrawn', by: ['applicant'], unless: applicantSide },
    close: { from: ['settled', 'terminated'], to: 'closed', by: ['system'] },
  },
});
export type CaseAction = keyof (typeof caseMachine)['actions'];

/** Who may look into a case at all: its people and its organisation's staff. */
export const CASE_READERS = [...PARTY_RELATIONS, 'helper', 'mediator', 'record-keeper', ...CENTRE_RELATIONS] as const;

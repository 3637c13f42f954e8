import { readFileSync } from 'node:fs';
import type { Actor, Relation } from '@maplebridge/kernel';
import { CASE_STATES, caseMachine, type CaseAction, type CaseState } from './case.machine.js';

const as = (...relations: Relation[]): Actor => ({ kind: 'account', relations, partyIds: [] });
const decide = (state: CaseState, action: CaseAction, actor: Actor, facts = {}) => caseMachine.decide({ state, ...facts }, action, actor);

describe('the life of a case', () => {
  it('goes from draft to closed', () => {
    const path: [CaseAction, Relation][] = [
      ['submit', 'applicant'], ['screen', 'intake-officer'], ['accept', 'intake-officer'], ['invite', 'system'], ['agree', 'invited'],
      ['assign-mediator', 'applicant'], ['accept-mediation', 'mediator'], ['settle', 'system'], ['close', 'system'],
    ];
    expect(path.reduce<CaseState>((state, [action, by]) => decide(state, action, as(by)), 'draft')).toBe('closed');
  });

  it('refuses who may not, what is not its turn, and what is not ready, each by its own name', () => {
    expect(() => decide('screening', 'accept', as('applicant'))).toThrow(expect.objectContaining({ code: 'not-allowed' }));
    expect(() => decide('draft', 'accept', as('intake-officer'))).toThrow(expect.objectContaining({ code: 'wrong-state' }));
    expect(() => decide('draft', 'submit', as('applicant'), { missing: 'texts-not-accepted' })).toThrow(expect.objectContaining({ code: 'not-ready', reason: 'texts-not-accepted' }));
  });

  it('lets only the applicant withdraw, and nobody once it has settled', () => {
    expect(decide('in-mediation', 'withdraw', { ...as('applicant'), side: 'applicant' })).toBe('withdrawn');
    expect(() => decide('in-mediation', 'withdraw', as('representative'))).toThrow(expect.objectContaining({ code: 'not-allowed' }));
    expect(() => decide('settled', 'withdraw', as('applicant'))).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  });

  it('never gives court staff, trackers or machines an action', () => {
    for (const relation of ['clerk', 'judge', 'tracker', 'machine', 'observer'] as const)
      for (const state of CASE_STATES) expect(caseMachine.actionsFor({ state }, as(relation))).toEqual([]);
  });

  it('is drawn in the README as it is', () => {
    expect(readFileSync('libs/cases/README.md', 'utf8')).toContain(caseMachine.diagram());
  });
});

import type { Actor, Relation } from '@maplebridge/kernel';
import { agreementMachine, type AgreementFacts } from './agreement.machine.js';

const as = (...relations: Relation[]): Actor => ({ kind: 'account', relations, partyIds: [] });
const { decide, actionsFor } = agreementMachine;

describe('an agreement', () => {
  it('goes from draft to stamped in one order only', () => {
    expect(decide({ state: 'draft' }, 'send-to-sign', as('mediator'))).toBe('signing');
    expect(decide({ state: 'signing' }, 'sign', as('applicant'))).toBe('signing');
    expect(decide({ state: 'signing', unsigned: 0 }, 'complete', as('system'))).toBe('signed-by-parties');
    expect(decide({ state: 'signed-by-parties' }, 'sign-as-mediator', as('mediator'))).toBe('signed');
    expect(decide({ state: 'signed' }, 'stamp', as('seal-keeper'))).toBe('stamped');
  });

  it.each<[string, AgreementFacts, Parameters<typeof decide>[1], Relation]>([
    ['blockers', { state: 'draft', blockers: 1 }, 'send-to-sign', 'mediator'],
    ['blockers', { state: 'draft', blockers: 1 }, 'approve', 'mediator'],
    ['clauses-open', { state: 'signing', clausesOpen: 2 }, 'sign', 'applicant'],
    ['already-signed', { state: 'signing', signedByActor: true }, 'sign', 'applicant'],
    ['already-signed', { state: 'signing', signedByActor: true }, 'refuse', 'applicant'],
    ['already-effective', { state: 'signed-by-parties', effective: true }, 'revise', 'mediator'],
    ['parties-unsigned', { state: 'signing', unsigned: 1 }, 'complete', 'system'],
    ['not-your-turn', { state: 'signing' }, 'request-code', 'mediator'],
    ['not-your-turn', { state: 'signed-by-parties' }, 'request-code', 'applicant'],
  ])('is held back by %s', (reason, facts, action, relation) => {
    expect(() => decide(facts, action, as(relation))).toThrow(expect.objectContaining({ code: 'not-ready', reason }));
  });

  it('is stamped by nobody but the seal-keeper, and not before the mediator signed', () => {
    expect(() => decide({ state: 'signed' }, 'stamp', as('mediator', 'centre-manager'))).toThrow(expect.objectContaining({ code: 'not-allowed' }));
    expect(() => decide({ state: 'signed-by-parties' }, 'stamp', as('seal-keeper'))).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  });

  it('offers a party what is theirs and nothing else', () => {
    expect(actionsFor({ state: 'signing', clausesOpen: 1 }, as('respondent'))).toEqual(['mark-clause', 'request-code', 'refuse']);
    expect(actionsFor({ state: 'signing' }, as('respondent'))).toContain('sign');
    expect(actionsFor({ state: 'draft' }, as('respondent'))).toEqual([]);
    expect(actionsFor({ state: 'void' }, as('mediator'))).toEqual([]);
  });
});

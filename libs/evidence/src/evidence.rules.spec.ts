import { RELATIONS, type Actor, type Relation } from '@maplebridge/kernel';
import { evidenceMachine, type ItemFacts } from './evidence.machine.js';
import { isShared, mayRead, readersOf, takesEvidence, type DisclosedTo, type EvidenceClass } from './evidence.rules.js';

const actor = (relation: Relation, ...partyIds: string[]): Actor => ({ kind: 'account', accountId: 'a', relations: [relation], partyIds });
const item = (kind: EvidenceClass, ...openTo: DisclosedTo[]) => ({ partyId: 'mine', class: kind, openTo });

describe('who may read evidence', () => {
  const readers = (thing: ReturnType<typeof item>) => RELATIONS.filter((relation) => mayRead(actor(relation), thing));

  it('is always its owner and the mediator', () => {
    expect(mayRead(actor('applicant', 'mine'), item('private'))).toBe(true);
    expect(mayRead(actor('representative', 'mine'), item('private'))).toBe(true);
    expect(mayRead(actor('mediator'), item('private'))).toBe(true);
  });
  it('is nobody else while it is private, not even the officer', () => {
    expect(readers(item('private'))).toEqual(['mediator']);
  });
  it('is the other side once it is joint or opened to them', () => {
    expect(readers(item('joint'))).toEqual(['applicant', 'respondent', 'representative', 'mediator', 'intake-officer']);
    expect(readers(item('private', 'other-side'))).toEqual(['applicant', 'respondent', 'representative', 'mediator']);
  });
  it('is never a court here: what is opened to it travels in the package', () => {
    expect(readers(item('private', 'court'))).toEqual(['mediator']);
    expect(readers(item('joint', 'court', 'other-side'))).not.toContain('clerk');
  });
  it.each([
    [item('joint'), 'both-sides'],
    [item('private'), 'mediator-only'],
    [item('private', 'other-side'), 'both-sides'],
    [item('private', 'court'), 'mediator-and-court'],
    [item('joint', 'court'), 'both-sides-and-court'],
  ])('is said by one code: %j is %s', (thing, code) => expect(readersOf(thing)).toBe(code));
});

describe('taking evidence back', () => {
  const facts = (rest: Partial<ItemFacts> = {}): ItemFacts => ({ state: 'added', own: true, shared: false, caseOpen: true, ...rest });
  const refused = (action: 'withdraw' | 'describe' | 'disclose', rest: Partial<ItemFacts>, who = actor('applicant', 'mine')) => {
    try {
      return evidenceMachine.decide(facts(rest), action, who);
    } catch (error) {
      return (error as { reason: string }).reason;
    }
  };

  it('is possible while nobody else may have read it', () => {
    expect(isShared(item('joint'), 'screening')).toBe(false);
    expect(isShared(item('joint'), 'in-mediation')).toBe(true);
    expect(isShared(item('private'), 'in-mediation')).toBe(false);
    expect(isShared(item('private', 'court'), 'settled')).toBe(true);
    expect(refused('withdraw', {})).toBe('withdrawn');
    expect(refused('withdraw', { shared: true })).toBe('already-shared');
  });
  it('is the owner’s own act', () => {
    expect(refused('withdraw', { own: false })).toBe('not-your-evidence');
    expect(refused('disclose', { own: false })).toBe('not-your-evidence');
    expect(refused('disclose', {}, actor('mediator'))).toBe('not-allowed');
  });
  it('ends with the case, while opening to the court does not', () => {
    expect(takesEvidence('settled')).toBe(true);
    expect(takesEvidence('closed')).toBe(false);
    expect(refused('describe', { caseOpen: false })).toBe('case-over');
    expect(refused('disclose', { caseOpen: false })).toBe('added');
  });
});

import type { Actor, Relation } from '@maplebridge/kernel';
import { type ChoiceFacts, choiceMachine } from './choice.machine.js';

const actor = (...relations: Relation[]): Actor => ({ kind: 'account', relations, partyIds: [] });
const facts = (over: Partial<ChoiceFacts> = {}): ChoiceFacts => ({
  state: 'open',
  sidesAgree: false,
  disclosed: false,
  excluded: false,
  changes: 0,
  over: false,
  ...over,
});

describe('how a case comes by its mediator', () => {
  it('is agreed when both sides have named the same person, not before', () => {
    expect(choiceMachine.decide(facts(), 'name', actor('applicant'))).toBe('open');
    expect(() => choiceMachine.decide(facts(), 'agree', actor('respondent'))).toThrow('sides-differ');
    expect(choiceMachine.decide(facts({ sidesAgree: true }), 'agree', actor('respondent'))).toBe('awaiting');
  });
  it('or appointed by the centre, by nobody else', () => {
    expect(choiceMachine.decide(facts(), 'appoint', actor('dispatcher'))).toBe('awaiting');
    expect(() => choiceMachine.decide(facts(), 'appoint', actor('intake-officer'))).toThrow('not-allowed');
  });
  it('never falls on somebody who declined, was changed or belongs to a side', () => {
    for (const action of ['name', 'agree'] as const)
      expect(() =>
        choiceMachine.decide(facts({ excluded: true, sidesAgree: true }), action, actor('applicant')),
      ).toThrow('mediator-excluded');
    expect(() => choiceMachine.decide(facts({ excluded: true }), 'appoint', actor('centre-manager'))).toThrow(
      'mediator-excluded',
    );
  });
  it('needs a disclosure before the mediator accepts', () => {
    const awaiting = facts({ state: 'awaiting' });
    expect(() => choiceMachine.decide(awaiting, 'accept', actor('mediator'))).toThrow('disclosure-missing');
    expect(choiceMachine.decide({ ...awaiting, disclosed: true }, 'accept', actor('mediator'))).toBe('accepted');
    expect(choiceMachine.decide(awaiting, 'decline', actor('mediator'))).toBe('open');
    expect(choiceMachine.decide(awaiting, 'lapse', actor('system'))).toBe('open');
  });
  it('lets a side ask for another person twice', () => {
    const accepted = facts({ state: 'accepted', disclosed: true });
    expect(choiceMachine.decide(accepted, 'change', actor('representative'))).toBe('open');
    expect(() => choiceMachine.decide({ ...accepted, changes: 2 }, 'change', actor('applicant'))).toThrow(
      'changed-too-often',
    );
    expect(() => choiceMachine.decide({ ...accepted, over: true }, 'answer-recusal', actor('applicant'))).toThrow(
      'mediation-is-over',
    );
  });
});

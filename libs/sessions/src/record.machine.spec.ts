import type { Actor } from '@maplebridge/kernel';
import { recordMachine, type RecordFacts } from './record.machine.js';

const mediator: Actor = { kind: 'account', relations: ['mediator'], partyIds: [] };
const draft: RecordFacts = { state: 'draft', items: 0, sessionBegun: false, sessionEnded: false, outstanding: 2 };

describe('the record of a session', () => {
  it('is not offered before its session, is written from its start on, and proposed once it has ended', () => {
    expect(recordMachine.actionsFor(draft, mediator)).toEqual([]);
    expect(() => recordMachine.decide(draft, 'write', mediator)).toThrow('session-not-open');
    expect(recordMachine.actionsFor({ ...draft, sessionBegun: true, items: 1 }, mediator)).toEqual(['write']);
    expect(recordMachine.actionsFor({ ...draft, sessionBegun: true, sessionEnded: true, items: 1 }, mediator)).toEqual(['write', 'propose']);
  });
});

import { readFileSync } from 'node:fs';
import { SYSTEM, type Actor } from '@maplebridge/kernel';
import { DECIDED_STATES, docketMachine, type DocketAction, type DocketFacts, type DocketState } from './docket.machine.js';

const facts = (state: DocketState, more: Partial<DocketFacts> = {}): DocketFacts => ({
  state, numbered: true, verified: true, intact: true, unchecked: 0, ...more,
});
const clerk: Actor = { kind: 'account', relations: ['clerk'], partyIds: [] };
const judge: Actor = { kind: 'account', relations: ['judge'], partyIds: [] };
const applicant: Actor = { kind: 'account', relations: ['applicant', 'mediator', 'centre-manager'], partyIds: [] };

describe('docket', () => {
  it('lets only a judge confirm or dismiss', () => {
    for (const action of ['confirm', 'dismiss', 'terminate', 'deem-withdrawn'] as const) expect(docketMachine.relationsFor(action)).toEqual(['judge']);
    expect(() => docketMachine.decide(facts('verified'), 'confirm', clerk)).toThrow('not-allowed');
    expect(docketMachine.decide(facts('verified'), 'confirm', judge)).toBe('confirmed');
  });

  it('confirms only what was verified with both and checked in every point', () => {
    expect(() => docketMachine.decide(facts('docketed', { verified: false }), 'confirm', judge)).toThrow('not-verified');
    expect(() => docketMachine.decide(facts('verified', { unchecked: 2 }), 'confirm', judge)).toThrow('checks-open');
  });

  it('accepts no broken package and numbers nothing twice', () => {
    expect(() => docketMachine.decide(facts('received', { numbered: false, intact: false }), 'accept', clerk)).toThrow('package-broken');
    expect(() => docketMachine.decide(facts('supplemented'), 'accept', clerk)).toThrow('already-numbered');
    expect(docketMachine.decide(facts('received', { numbered: false }), 'accept', clerk)).toBe('docketed');
  });

  it('goes back to the docket after a supplement, and never accepts without a number', () => {
    expect(docketMachine.decide(facts('supplement-required'), 'supplement', SYSTEM)).toBe('supplemented');
    expect(docketMachine.decide(facts('supplemented'), 'resume', clerk)).toBe('docketed');
    expect(() => docketMachine.decide(facts('supplemented', { numbered: false }), 'resume', clerk)).toThrow('not-numbered');
  });

  it('ends where it is decided, and nobody of the mediation may act in it', () => {
    for (const state of DECIDED_STATES) expect(docketMachine.actionsFor(facts(state), judge)).toEqual([]);
    for (const state of docketMachine.states) expect(docketMachine.actionsFor(facts(state), applicant)).toEqual([]);
    expect(Object.keys(docketMachine.actions) as DocketAction[]).toHaveLength(14);
  });

  it('is drawn in the README as it is', () => {
    expect(readFileSync('libs/court/README.md', 'utf8')).toContain(docketMachine.diagram());
  });
});

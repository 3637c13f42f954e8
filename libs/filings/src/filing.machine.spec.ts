import { readFileSync } from 'node:fs';
import { Refusal, SYSTEM, type Actor } from '@maplebridge/kernel';
import { COURT_STATES, filingMachine, FILING_STATES, type FilingAction, type FilingFacts, type FilingState } from './filing.machine.js';

const facts = (state: FilingState, more: Partial<FilingFacts> = {}): FilingFacts => ({
  state, windowOver: false, missingConsents: 0, actorConsented: false, packed: true, openItems: 0, ...more,
});
const applicant: Actor = { kind: 'account', relations: ['applicant'], partyIds: [] };
const clerk: Actor = { kind: 'account', relations: ['clerk', 'judge'], partyIds: [] };
const manager: Actor = { kind: 'account', relations: ['centre-manager'], partyIds: [] };
const actions = Object.keys(filingMachine.actions) as FilingAction[];

describe('filing', () => {
  it('walks from the first wish to the served ruling', () => {
    const path: [FilingAction, Actor][] = [
      ['ask', applicant], ['join', applicant], ['complete', SYSTEM], ['queue', SYSTEM], ['transmit', SYSTEM], ['receive', SYSTEM],
      ['docket', SYSTEM], ['set-verification', SYSTEM], ['verify', SYSTEM], ['confirm', SYSTEM], ['serve', SYSTEM], ['finalise', SYSTEM],
    ];
    const end = path.reduce<FilingState>((state, [action, actor]) => filingMachine.decide(facts(state), action, actor), 'eligible');
    expect(end).toBe('final');
  });

  it('lets nobody but a court answer reach a state of the court', () => {
    const reaching = actions.filter((action) => (COURT_STATES as readonly string[]).includes(filingMachine.actions[action].to));
    expect(reaching.length).toBeGreaterThan(10);
    for (const action of reaching) expect(filingMachine.relationsFor(action)).toEqual(['system']);
    for (const state of FILING_STATES) expect(filingMachine.actionsFor(facts(state), clerk)).toEqual([]);
  });

  it('refuses to ask when the window is over, and to complete while a side is silent', () => {
    expect(() => filingMachine.decide(facts('eligible', { windowOver: true }), 'ask', applicant)).toThrow(new Refusal('not-ready', 'window-over'));
    expect(() => filingMachine.decide(facts('awaiting-co-applicant', { missingConsents: 1 }), 'complete', SYSTEM)).toThrow('consent-missing');
    expect(() => filingMachine.decide(facts('awaiting-co-applicant', { blocker: 'sum-differs' }), 'complete', SYSTEM)).toThrow('sum-differs');
  });

  it('offers a side that has asked only the way back', () => {
    expect(filingMachine.actionsFor(facts('awaiting-co-applicant', { actorConsented: true }), applicant)).toEqual(['decline']);
  });

  it('offers resending to staff only, and only where delivery failed', () => {
    expect(filingMachine.actionsFor(facts('undelivered'), manager)).toEqual(['resend']);
    expect(filingMachine.actionsFor(facts('undelivered', { packed: false }), manager)).toEqual(['repack']);
    expect(filingMachine.actionsFor(facts('queued'), manager)).toEqual([]);
    expect(filingMachine.actionsFor(facts('undelivered'), applicant)).toEqual([]);
  });

  it('takes a late receipt even after it was given up, so that a court never holds what we do not know of', () => {
    expect(filingMachine.decide(facts('undelivered'), 'receive', SYSTEM)).toBe('received');
  });

  it('keeps a supplement open until every item is answered', () => {
    expect(() => filingMachine.decide(facts('supplement-required', { openItems: 1 }), 'supplement', applicant)).toThrow('items-open');
    expect(filingMachine.decide(facts('supplement-required'), 'supplement', applicant)).toBe('supplemented');
  });

  it('is drawn in the README as it is', () => {
    expect(readFileSync('libs/filings/README.md', 'utf8')).toContain(filingMachine.diagram());
  });
});

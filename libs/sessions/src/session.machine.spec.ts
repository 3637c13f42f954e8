import { readFile } from 'node:fs/promises';
import type { Actor, Relation } from '@maplebridge/kernel';
import fc from 'fast-check';
import { sessionMachine, SESSION_STATES, type SessionAction, type SessionFacts } from './session.machine.js';

const actor = (...relations: Relation[]): Actor => ({ kind: 'account', relations, partyIds: [] });
const facts = (patch: Partial<SessionFacts> = {}): SessionFacts => ({ state: 'open', kind: 'mediation', mode: 'video', missing: [], ...patch });

describe('a session', () => {
  it('does not start before identity, consents and disclosure are done, and says which is missing', () => {
    for (const missing of ['people', 'identity', 'consents', 'disclosure'] as const) {
      expect(() => sessionMachine.decide(facts({ missing: [missing] }), 'start', actor('mediator'))).toThrow(`not-ready: missing-${missing}`);
    }
    expect(sessionMachine.decide(facts(), 'start', actor('mediator'))).toBe('in-joint');
  });

  it('is led by the mediator, and a verification by the court', () => {
    expect(() => sessionMachine.decide(facts(), 'start', actor('judge'))).toThrow('led-by-another');
    expect(() => sessionMachine.decide(facts({ kind: 'verification' }), 'start', actor('mediator'))).toThrow('led-by-another');
    expect(sessionMachine.decide(facts({ kind: 'verification' }), 'start', actor('clerk'))).toBe('in-joint');
    expect(() => sessionMachine.decide(facts(), 'end', actor('applicant'))).toThrow('not-allowed');
  });

  it('has no caucus without video, and none in a verification', () => {
    expect(() => sessionMachine.decide(facts({ state: 'in-joint', mode: 'on-site' }), 'open-caucus', actor('mediator'))).toThrow('not-by-video');
    expect(() => sessionMachine.decide(facts({ state: 'in-joint', kind: 'verification' }), 'open-caucus', actor('judge'))).toThrow('not-allowed');
  });

  it('goes on by phone or on site after it was converted, to the same end', () => {
    const mediator = actor('mediator');
    let state = sessionMachine.decide(facts({ state: 'in-joint' }), 'convert', mediator);
    for (const action of ['start', 'end'] as const) state = sessionMachine.decide(facts({ state, mode: 'phone' }), action, mediator);
    expect(state).toBe('ended');
    expect(sessionMachine.decide(facts({ state, mode: 'phone' }), 'confirm-record', actor('system'))).toBe('record-confirmed');
  });

  it('offers exactly the actions that it would accept', () => {
    const relations = fc.constantFrom<Relation>('mediator', 'applicant', 'judge', 'system', 'observer');
    fc.assert(
      fc.property(fc.constantFrom(...SESSION_STATES), fc.constantFrom('mediation' as const, 'verification' as const), fc.constantFrom('video' as const, 'phone' as const), relations, fc.boolean(), (state, kind, mode, relation, ready) => {
        const now = facts({ state, kind, mode, missing: ready ? [] : ['identity'] });
        const offered = sessionMachine.actionsFor(now, actor(relation));
        for (const action of Object.keys(sessionMachine.actions) as SessionAction[]) {
          let accepted = true;
          try {
            sessionMachine.decide(now, action, actor(relation));
          } catch {
            accepted = false;
          }
          expect(offered.includes(action)).toBe(accepted);
        }
      }),
    );
  });
});

it('is drawn in the README as it is in the table', async () => {
  expect(await readFile('libs/sessions/README.md', 'utf8')).toContain(sessionMachine.diagram());
});

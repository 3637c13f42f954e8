import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { isSignedByAll, isSigning } from './home/what-holds.js';
import { stagesOf } from './stages.js';

const clocked = (name: string, at = 'running') => ({ state: 'in-mediation', clocks: [{ name, state: at }] }) as unknown as CaseHome;

describe('where a case stands', () => {
  it('is behind the meeting once an agreement is out, and behind the signing once all have signed', () => {
    expect([isSigning(clocked('signing')), isSigning(clocked('signing', 'met')), isSignedByAll(clocked('confirmation-window'))]).toEqual([true, false, true]);
    const now = (further?: 'sign' | 'court') => stagesOf('in-mediation', further).reached.find(({ state }) => state === 'now')?.id;
    expect([now(), now('sign'), now('court')]).toEqual(['session', 'sign', 'court']);
  });
});

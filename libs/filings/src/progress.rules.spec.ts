import { FILING_STATES } from './filing.machine.js';
import { stepOf, STEPS } from './progress.rules.js';

describe('six steps', () => {
  it('place every state', () => {
    for (const state of FILING_STATES) expect(STEPS).toContain(stepOf(state));
  });
  it('go on and on from asking to deciding', () => {
    const road = (['eligible', 'queued', 'received', 'docketed', 'verified', 'served'] as const).map((state) => STEPS.indexOf(stepOf(state)));
    expect(road).toEqual([...road].sort((a, b) => a - b));
  });
});

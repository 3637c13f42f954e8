import { faultIn } from './hours.rules.js';
import type { WeeklyHours } from './slots.rules.js';

const row = (over: Partial<WeeklyHours> = {}): WeeklyHours => ({
  weekday: 1,
  from: 540,
  until: 720,
  zone: 'Asia/Shanghai',
  validFrom: '2026-01-01',
  validUntil: null,
  ...over,
});

describe('a week of hours', () => {
  it('may be empty, or several stretches a day', () => {
    expect(faultIn([])).toBeUndefined();
    expect(faultIn([row(), row({ from: 720, until: 1440 }), row({ weekday: 2 })])).toBeUndefined();
  });
  it.each([
    ['unknown-zone', [row({ zone: 'Asia/Nowhere' })]],
    ['unknown-weekday', [row({ weekday: 8 })]],
    ['hours-end-before-start', [row({ from: 720, until: 720 })]],
    ['hours-end-before-start', [row({ validFrom: '2026-02-01', validUntil: '2026-01-31' })]],
    ['hours-overlap', [row(), row({ from: 700, until: 800 })]],
  ])('names the fault %s', (reason, week) => expect(faultIn(week)).toBe(reason));
  it('lets the same hours follow one another', () => {
    expect(faultIn([row({ validUntil: '2026-06-30' }), row({ validFrom: '2026-07-01' })])).toBeUndefined();
  });
});

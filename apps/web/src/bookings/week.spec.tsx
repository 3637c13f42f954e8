import { another, CLOCKS, stretchesOf, weekOf } from './week.js';

const hours = { weekday: 1, from: 540, until: 750, zone: 'Europe/London', validFrom: '2026-01-01', validUntil: null };

describe('a week while it is edited', () => {
  it('comes back as it was, in the zone it was written in', () => {
    expect(weekOf(stretchesOf([hours]), [hours])).toEqual([hours]);
  });
  it('proposes the afternoon after a morning', () => {
    expect(another(2, [])).toMatchObject({ from: '09:00', until: '12:00' });
    expect(another(2, stretchesOf([{ ...hours, weekday: 2 }]))).toMatchObject({ from: '14:00', until: '17:30' });
  });
  it('offers half hours from half past six to ten', () => {
    expect([CLOCKS[0], CLOCKS.at(-1)]).toEqual(['06:30', '22:00']);
  });
});

import { profileOf, workingCalendar } from '@maplebridge/law';
import { movedOn, reckon } from './due.rules.js';

const calendar = workingCalendar(profileOf('cn-people'));
const at = (local: string) => new Date(`${local}:00+08:00`);
const mediation = { profile: 'cn-people', kind: 'service', unit: 'calendar-days', length: 30, extended: 0, startedAt: at('2026-03-02T09:00'), pauses: [] } as const;

describe('reckoning a clock', () => {
  it('adds extensions in the clock’s own unit', () => {
    expect(reckon(mediation, calendar)).toEqual(new Date('2026-04-01T15:59:59.999Z'));
    expect(reckon({ ...mediation, extended: 10 }, calendar)).toEqual(new Date('2026-04-11T15:59:59.999Z'));
  });
  it('leaves out every pause, however many', () => {
    const pauses = [
      { from: at('2026-03-05T09:00').toISOString(), until: at('2026-03-08T09:00').toISOString() },
      { from: at('2026-03-10T09:00').toISOString(), until: at('2026-03-12T09:00').toISOString() },
    ];
    expect(reckon({ ...mediation, pauses }, calendar)).toEqual(new Date('2026-04-06T15:59:59.999Z'));
  });
  it('moves a date somebody set by the days it stood still', () => {
    const moved = movedOn(new Date('2026-04-10T15:59:59.999Z'), at('2026-04-01T10:00'), at('2026-04-04T09:00'), 'cn-people');
    expect(moved).toEqual(new Date('2026-04-13T15:59:59.999Z'));
  });
});

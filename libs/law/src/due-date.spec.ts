import fc from 'fast-check';
import { CN_PEOPLE } from './cn-people.rules.js';
import { plusDays, WorkingCalendar } from './calendar-day.rules.js';
import type { ClockUnit } from './clock-rule.rules.js';
import { dateIn, dueAt, endOfDay } from './due-date.rules.js';
import { workingCalendar } from './profiles.rules.js';

const zone = 'Asia/Shanghai';
const calendar = workingCalendar(CN_PEOPLE);
const at = (local: string) => new Date(`${local}:00+08:00`);
const due = (startedAt: Date, length: number, unit: ClockUnit, kind: 'legal' | 'service' = 'legal') =>
  dateIn(zone, dueAt({ startedAt, length, unit, kind, zone, calendar }));

describe('when a clock is due', () => {
  it('does not count the starting day', () => {
    expect(due(at('2026-03-02T09:00'), 30, 'calendar-days')).toBe('2026-04-01');
    expect(dueAt({ startedAt: at('2026-03-02T23:59'), length: 1, unit: 'calendar-days', kind: 'legal', zone, calendar })).toEqual(
      new Date('2026-03-03T15:59:59.999Z'),
    );
  });
  it('moves the last day of a legal period from a festival to the next working day', () => {
    expect(due(at('2026-09-01T10:00'), 30, 'calendar-days')).toBe('2026-10-08');
    expect(due(at('2026-09-01T10:00'), 30, 'calendar-days', 'service')).toBe('2026-10-01');
  });
  it('treats a make-up Saturday as a working day', () => {
    expect(due(at('2026-09-09T10:00'), 31, 'calendar-days')).toBe('2026-10-10');
    expect(due(at('2026-05-08T10:00'), 1, 'working-days')).toBe('2026-05-09');
  });
  it('skips the Spring Festival when it counts working days', () => {
    expect(due(at('2026-02-13T10:00'), 3, 'working-days')).toBe('2026-02-25');
  });
  it('reads two years of enforcement by the calendar, not by 730 days', () => {
    expect(due(at('2026-02-27T10:00'), 24, 'months')).toBe('2028-02-28');
  });
  it('counts by the day of the zone, not of Greenwich', () => {
    expect(due(new Date('2026-03-02T16:30:00Z'), 1, 'calendar-days')).toBe('2026-03-04');
  });
  it('leaves out the days of a pause', () => {
    const pauses = [{ from: at('2026-03-05T12:00'), until: at('2026-03-10T12:00') }];
    const paused = dueAt({ startedAt: at('2026-03-02T09:00'), length: 10, unit: 'calendar-days', kind: 'service', zone, calendar, pauses });
    expect(dateIn(zone, paused)).toBe('2026-03-17');
  });
});

const instants = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2027-10-01T00:00:00Z'), noInvalidDate: true });
const units = fc.constantFrom<ClockUnit>('calendar-days', 'working-days');

describe('properties of due dates', () => {
  it('ends a legal period on a working day, and never before its length is over', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 60 }), units, (startedAt, length, unit) => {
        const end = due(startedAt, length, unit);
        expect(calendar.isWorking(end)).toBe(true);
        expect(end >= plusDays(dateIn(zone, startedAt), length)).toBe(true);
      }),
    );
  });
  it('holds exactly as many working days as were given', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), (startedAt, length) => {
        const end = due(startedAt, length, 'working-days');
        let counted = 0;
        for (let day = plusDays(dateIn(zone, startedAt), 1); day <= end; day = plusDays(day, 1)) if (calendar.isWorking(day)) counted += 1;
        expect(counted).toBe(length);
      }),
    );
  });
  it('never shortens by a pause', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), units, (startedAt, length, wait, rest, unit) => {
        const from = new Date(startedAt.getTime() + wait * 3_600_000);
        const until = new Date(from.getTime() + rest * 3_600_000);
        const question = { startedAt, length, unit, kind: 'service' as const, zone, calendar };
        expect(dueAt({ ...question, pauses: [{ from, until }] }).getTime()).toBeGreaterThanOrEqual(dueAt(question).getTime());
      }),
    );
  });
  it('grows with its length', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), fc.constantFrom<ClockUnit>('hours', 'calendar-days', 'working-days', 'months'), (startedAt, length, unit) => {
        const question = { startedAt, unit, kind: 'legal' as const, zone, calendar };
        expect(dueAt({ ...question, length: length + 1 }).getTime()).toBeGreaterThanOrEqual(dueAt({ ...question, length }).getTime());
      }),
    );
  });
});

describe('the calendar', () => {
  it('lets an administrator correct a built-in day', () => {
    expect(workingCalendar(CN_PEOPLE, [{ date: '2026-10-08', kind: 'holiday', name: 'national-day' }]).isWorking('2026-10-08')).toBe(false);
  });
  it('knows weekends without any rows', () => {
    expect(new WorkingCalendar([]).workingOnOrAfter('2026-11-21')).toBe('2026-11-23');
  });
  it('ends a day in its zone', () => {
    expect(endOfDay('Europe/London', '2026-07-01').toISOString()).toBe('2026-07-01T22:59:59.999Z');
  });
});

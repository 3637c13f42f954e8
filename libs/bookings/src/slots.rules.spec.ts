import fc from 'fast-check';
import { type SlotQuestion, slotsOf, type WeeklyHours } from './slots.rules.js';
import { clockOf, dateOf, dayOf, wallTimeAt, weekdayOf } from './wall-time.rules.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const ZONES = [
  'Asia/Shanghai',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Chatham',
  'America/Santiago',
  'Africa/Cairo',
  'UTC',
];

const nineToTwelve = (over: Partial<WeeklyHours> = {}): WeeklyHours => ({
  weekday: 2,
  from: 540,
  until: 720,
  zone: 'Asia/Shanghai',
  validFrom: '2026-01-01',
  validUntil: null,
  ...over,
});
const week = (over: Partial<SlotQuestion> = {}): SlotQuestion => ({
  hours: [nineToTwelve()],
  busy: [],
  minutes: 60,
  buffer: 30,
  from: Date.parse('2026-11-16T00:00:00Z'),
  until: Date.parse('2026-11-23T00:00:00Z'),
  ...over,
});
const times = (question: SlotQuestion) =>
  slotsOf(question).map((slot) => `${slot.wallTime}${slot.full ? ' full' : ''}`);

describe('free slots', () => {
  it('fills the hours with sessions and pauses', () => {
    expect(times(week())).toEqual(['2026-11-17T09:00', '2026-11-17T10:30']);
  });
  it('shows a taken slot as full', () => {
    const nine = Date.parse('2026-11-17T01:00:00Z');
    expect(times(week({ busy: [{ from: nine, until: nine + 60 * MINUTE }] }))).toEqual([
      '2026-11-17T09:00 full',
      '2026-11-17T10:30',
    ]);
  });
  it('keeps the pause around what is taken', () => {
    const ten = Date.parse('2026-11-17T02:15:00Z');
    expect(times(week({ busy: [{ from: ten, until: ten + MINUTE }] }))).toEqual([
      '2026-11-17T09:00 full',
      '2026-11-17T10:30 full',
    ]);
  });
  it('offers nothing on a day off of the zone the hours are kept in', () => {
    const off = (zone: string) => times(week({ daysOff: new Map([[zone, new Set([dayOf('2026-11-17')])]]) }));
    expect(off('Asia/Shanghai')).toEqual([]);
    expect(off('Europe/London')).toEqual(times(week()));
  });
  it('offers nothing before the hours begin to be valid or after they end', () => {
    expect(times(week({ hours: [nineToTwelve({ validFrom: '2026-11-18' })] }))).toEqual([]);
    expect(times(week({ hours: [nineToTwelve({ validUntil: '2026-11-16' })] }))).toEqual([]);
    expect(times(week({ hours: [nineToTwelve({ validFrom: '2026-11-17', validUntil: '2026-11-17' })] }))).toHaveLength(
      2,
    );
  });
  it('skips a wall time that clocks skip, and gives the one that comes twice once', () => {
    const sunday = (date: string) => ({
      hours: [nineToTwelve({ weekday: 7, from: 30, until: 240, zone: 'Europe/London' })],
      minutes: 30,
      buffer: 0,
      from: Date.parse(`${date}T00:00:00Z`) - DAY,
      until: Date.parse(`${date}T00:00:00Z`) + DAY,
    });
    expect(times(week(sunday('2026-03-29'))).map((time) => time.slice(11))).toEqual([
      '00:30',
      '02:00',
      '02:30',
      '03:00',
      '03:30',
    ]);
    expect(times(week(sunday('2026-10-25'))).map((time) => time.slice(11))).toEqual([
      '00:30',
      '01:00',
      '01:30',
      '02:00',
      '02:30',
      '03:00',
      '03:30',
    ]);
  });

  const anyQuestion = fc
    .record({
      zone: fc.constantFrom(...ZONES),
      day: fc.integer({ min: dayOf('2025-01-01'), max: dayOf('2035-12-01') }),
      weekday: fc.integer({ min: 1, max: 7 }),
      opens: fc.integer({ min: 0, max: 90 }).map((at) => at * 15),
      length: fc.integer({ min: 4, max: 40 }).map((at) => at * 15),
      minutes: fc.constantFrom(30, 45, 60, 90),
      buffer: fc.constantFrom(0, 10, 15, 30),
      busy: fc.array(fc.record({ at: fc.integer({ min: 0, max: 14 * 96 }), long: fc.integer({ min: 1, max: 20 }) }), {
        maxLength: 6,
      }),
    })
    .map(({ zone, day, weekday, opens, length, minutes, buffer, busy }) => ({
      minutes,
      buffer,
      from: day * DAY,
      until: (day + 14) * DAY,
      busy: busy.map(({ at, long }) => ({
        from: day * DAY + at * 15 * MINUTE,
        until: day * DAY + (at + long) * 15 * MINUTE,
      })),
      hours: [
        {
          weekday,
          zone,
          from: opens,
          until: Math.min(opens + length, 1440),
          validFrom: dateOf(day - 30),
          validUntil: null,
        },
      ],
    }));

  it('holds over zones and clock changes: real wall times, inside the hours, never overlapping, never over what is taken', () => {
    let free = 0;
    let full = 0;
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const slots = slotsOf(question);
        full += slots.filter((slot) => slot.full).length;
        const [hours] = question.hours;
        slots.forEach((slot, at) => {
          expect(wallTimeAt(slot.startsAt, slot.zone)).toBe(slot.wallTime);
          expect(weekdayOf(dayOf(slot.wallTime.slice(0, 10)))).toBe(hours!.weekday);
          expect(slot.wallTime.slice(11) >= clockOf(hours!.from)).toBe(true);
          expect(slot.endsAt - slot.startsAt).toBe(question.minutes * MINUTE);
          expect(slot.startsAt >= question.from && slot.endsAt <= question.until).toBe(true);
          expect(at === 0 || slots[at - 1]!.endsAt <= slot.startsAt).toBe(true);
        });
        for (const slot of slots.filter((each) => !each.full)) {
          free += 1;
          for (const taken of question.busy) {
            expect(
              taken.from - question.buffer * MINUTE >= slot.endsAt ||
                taken.until + question.buffer * MINUTE <= slot.startsAt,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(Math.min(free, full)).toBeGreaterThan(0);
  });

  it('answers for one instant whatever zone the hours are written in', () => {
    const shanghai = slotsOf(week()).map((slot) => slot.startsAt);
    const kathmandu = slotsOf(week({ hours: [nineToTwelve({ zone: 'Asia/Kathmandu', from: 405, until: 585 })] })).map(
      (slot) => slot.startsAt,
    );
    expect(kathmandu).toEqual(shanghai);
  });
});

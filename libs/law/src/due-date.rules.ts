import { Temporal } from 'temporal-polyfill';
import { HOUR } from '@maplebridge/kernel';
import { plusDays, type WorkingCalendar } from './calendar-day.rules.js';
import type { ClockKind, ClockUnit } from './clock-rule.rules.js';

export interface Pause {
  readonly from: Date;
  /** Undefined while it lasts. */
  readonly until?: Date | null;
}

export interface DueQuestion {
  readonly startedAt: Date;
  readonly length: number;
  readonly unit: ClockUnit;
  readonly kind: ClockKind;
  readonly zone: string;
  readonly calendar: WorkingCalendar;
  readonly pauses?: readonly Pause[];
}

/** The ISO date of an instant in a zone. */
export const dateIn = (zone: string, at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The last millisecond of an ISO date in a zone. */
export const endOfDay = (zone: string, date: string): Date =>
  new Date(Temporal.PlainDate.from(plusDays(date, 1)).toZonedDateTime({ timeZone: zone }).epochMilliseconds - 1);

/**
 * When a clock is due. Hours run from the instant; days do not count the starting day and end with the last day in
 * `zone`. A legal period counted in calendar days or months whose last day is a day off ends on the next working day.
 * Pauses that have ended do not count; one that lasts has no say until it ends.
 */
export function dueAt({ startedAt, length, unit, kind, zone, calendar, pauses = [] }: DueQuestion): Date {
  const ended = pauses.flatMap(({ from, until }) => (until ? [{ from, until }] : []));
  if (unit === 'hours') {
    const paused = ended.reduce((total, pause) => total + (pause.until.getTime() - pause.from.getTime()), 0);
    return new Date(startedAt.getTime() + length * HOUR + paused);
  }
  const resting = ended.map(({ from, until }) => ({ from: dateIn(zone, from), until: dateIn(zone, until) }));
  const rests = (date: string) => resting.some((pause) => pause.from < date && date <= pause.until);
  const counts = (date: string) => !rests(date) && (unit !== 'working-days' || calendar.isWorking(date));
  const start = dateIn(zone, startedAt);
  let date = start;
  for (let left = unit === 'months' ? daysOfMonths(start, length) : length; left > 0; ) {
    date = plusDays(date, 1);
    if (counts(date)) left -= 1;
  }
  return endOfDay(zone, kind === 'legal' && unit !== 'working-days' ? calendar.workingOnOrAfter(date) : date);
}

function daysOfMonths(start: string, months: number): number {
  const from = Temporal.PlainDate.from(start);
  return from.until(from.add({ months }), { largestUnit: 'days' }).days;
}

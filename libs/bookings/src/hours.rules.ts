import type { WeeklyHours } from './slots.rules.js';
import { dayOf, isZone } from './wall-time.rules.js';

const DAY_MINUTES = 24 * 60;

/** What is wrong with a week of hours, as a reason code, or undefined. */
export function faultIn(week: readonly WeeklyHours[]): string | undefined {
  if (week.some((row) => !isZone(row.zone))) return 'unknown-zone';
  if (week.some((row) => row.weekday < 1 || row.weekday > 7)) return 'unknown-weekday';
  if (week.some((row) => row.from < 0 || row.until > DAY_MINUTES || row.from >= row.until))
    return 'hours-end-before-start';
  if (week.some((row) => row.validUntil !== null && dayOf(row.validUntil) < dayOf(row.validFrom)))
    return 'hours-end-before-start';
  const clash = week.some((one, at) => week.slice(at + 1).some((other) => overlap(one, other)));
  return clash ? 'hours-overlap' : undefined;
}

const overlap = (one: WeeklyHours, other: WeeklyHours): boolean =>
  one.weekday === other.weekday &&
  one.from < other.until &&
  other.from < one.until &&
  (one.validUntil === null || other.validFrom <= one.validUntil) &&
  (other.validUntil === null || one.validFrom <= other.validUntil);

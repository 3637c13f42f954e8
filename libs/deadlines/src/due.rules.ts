import { DAY, HOUR } from '@maplebridge/kernel';
import { dateIn, dueAt, endOfDay, plusDays, profileOf, type ClockKind, type ClockUnit, type Pause, type ProfileId, type WorkingCalendar } from '@maplebridge/law';

export interface Reckoned {
  readonly profile: ProfileId;
  readonly kind: ClockKind;
  readonly unit: ClockUnit;
  readonly length: number | null;
  readonly extended: number;
  readonly startedAt: Date;
  readonly pauses: readonly { readonly from: string; readonly until: string | null }[];
}

/** When a clock with a length is due, all pauses and extensions counted. */
export function reckon(clock: Reckoned & { readonly length: number }, calendar: WorkingCalendar): Date {
  const pauses: Pause[] = clock.pauses.map(({ from, until }) => ({ from: new Date(from), until: until ? new Date(until) : null }));
  const { startedAt, unit, kind } = clock;
  return dueAt({ startedAt, unit, kind, pauses, length: clock.length + clock.extended, zone: profileOf(clock.profile).zone, calendar });
}

/** A date somebody set moves on by the days the clock stood still. */
export function movedOn(dueDate: Date, pausedFrom: Date, resumedAt: Date, profile: ProfileId): Date {
  const { zone } = profileOf(profile);
  const days = Math.round((Date.parse(dateIn(zone, resumedAt)) - Date.parse(dateIn(zone, pausedFrom))) / DAY);
  return endOfDay(zone, plusDays(dateIn(zone, dueDate), days));
}

const MORNING = 9 * HOUR;

/** The next reminder of a clock after a moment: in the morning that many days before the last day; for a limit in hours, to the hour. */
export function nextReminder(clock: { readonly profile: ProfileId; readonly unit: ClockUnit; readonly dueAt: Date }, days: readonly number[], after: Date): Date | null {
  const { zone } = profileOf(clock.profile);
  const at = (before: number): Date =>
    clock.unit === 'hours'
      ? new Date(clock.dueAt.getTime() - before * DAY)
      : new Date(endOfDay(zone, plusDays(dateIn(zone, clock.dueAt), -before - 1)).getTime() + 1 + MORNING);
  const ahead = days.map(at).filter((moment) => moment > after);
  return ahead.sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
}

import { clockLength, dueAt, profileOf, workingCalendar, type CalendarDay, type ClockName } from '@maplebridge/law';

/** When one of the court's own clocks is due under the profile of the package; undefined when that profile has none. */
export function courtClock(profileId: string, name: ClockName, startedAt: Date, kept: readonly CalendarDay[] = []): Date | undefined {
  const profile = profileOf(profileId);
  const rule = clockLength(profile, name);
  if (!rule || rule.length === undefined) return undefined;
  const { length, unit, kind } = rule;
  return dueAt({ startedAt, length, unit, kind, zone: profile.zone, calendar: workingCalendar(profile, kept) });
}

import type { AcceptedText, AcceptedTextId } from './accepted-text.rules.js';
import { WorkingCalendar, type CalendarDay, type CalendarId } from './calendar-day.rules.js';
import type { ClockLength, ClockName, ClockRule } from './clock-rule.rules.js';
import { CN_DAYS } from './cn-calendar.rules.js';
import { CN_COURT_INVITED } from './cn-court-invited.rules.js';
import { CN_PEOPLE } from './cn-people.rules.js';
import type { DisputeType } from './dispute-type.rules.js';
import { EW_DAYS } from './ew-calendar.rules.js';
import { EW_CONSENT } from './ew-consent.rules.js';
import { PROFILE_IDS, type JurisdictionProfile, type ProfileId } from './profile.rules.js';

export const PROFILES: Readonly<Record<ProfileId, JurisdictionProfile>> = {
  'cn-people': CN_PEOPLE,
  'cn-court-invited': CN_COURT_INVITED,
  'ew-consent': EW_CONSENT,
};
export const DEFAULT_PROFILE: ProfileId = 'cn-people';

/** A day off that the law did not name. */
const OTHER_HOLIDAY = 'other';

/** The days every installation starts with; an administrator's rows come on top. */
export const BUILT_IN_DAYS: Readonly<Record<CalendarId, readonly CalendarDay[]>> = { cn: CN_DAYS, ew: EW_DAYS };

/** What a day off of this calendar can be called: keys under `fields.holiday` in words. */
export const holidaysOf = (calendar: CalendarId): string[] => [
  ...new Set(BUILT_IN_DAYS[calendar].filter(({ kind }) => kind === 'holiday').map(({ name }) => name)), OTHER_HOLIDAY,
];

/** The profile of this id; throws `RangeError` for an unknown one. */
export function profileOf(id: string): JurisdictionProfile {
  if (!(PROFILE_IDS as readonly string[]).includes(id)) throw new RangeError(`no such jurisdiction profile: ${id}`);
  return PROFILES[id as ProfileId];
}

/** The clock's rule under this profile; undefined when the profile knows no such clock. */
export const clockRule = (profile: JurisdictionProfile, name: ClockName): ClockRule | undefined =>
  profile.clocks.find((clock) => clock.name === name);

/** Length, unit, kind and source of a clock for one type of dispute. */
export function clockLength(profile: JurisdictionProfile, name: ClockName, type?: DisputeType): ClockLength | undefined {
  const rule = clockRule(profile, name);
  return (type && rule?.byDisputeType?.[type]) ?? rule;
}

/** The text in force; throws `RangeError` when the profile has none of this id. */
export function acceptedText(profile: JurisdictionProfile, id: AcceptedTextId): AcceptedText {
  const text = profile.texts.find((candidate) => candidate.id === id);
  if (!text) throw new RangeError(`${profile.id} has no text ${id}`);
  return text;
}

/** The working calendar of a profile from the built-in days and any rows an administrator keeps (these win). */
export const workingCalendar = (profile: JurisdictionProfile, kept: readonly CalendarDay[] = []): WorkingCalendar =>
  new WorkingCalendar([...BUILT_IN_DAYS[profile.calendar], ...kept]);

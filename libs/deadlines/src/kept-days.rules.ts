import { Refusal } from '@maplebridge/kernel';
import { holidaysOf, plusDays, type CalendarDay, type CalendarId } from '@maplebridge/law';

/** Days in a row that are entered at once; the longest holiday has nine. */
const MOST_AT_ONCE = 31;
/** Years after this one for which days are known. */
const YEARS_AHEAD = 2;
/** What a day is called on which people work though its weekday says otherwise. */
const MAKE_UP = 'make-up';

/** Days in a row, both ends included; ISO dates. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export interface DaysToKeep extends DaySpan {
  readonly kind: CalendarDay['kind'];
  /** One of `holidaysOf()`; not asked for working days. */
  readonly name?: string;
}

/** Working days are entered for what is to come: a day that is over has been counted. */
export function checkSpan({ from, to }: DaySpan, today: string): void {
  const refuse = (field: 'from' | 'to', reason: string, params = {}): never => {
    throw new Refusal('invalid', reason, params, { [field]: reason });
  };
  if (from < today) refuse('from', 'calendar-day-over');
  if (to < from) refuse('to', 'calendar-to-before-from');
  if (Number(to.slice(0, 4)) > Number(today.slice(0, 4)) + YEARS_AHEAD) refuse('to', 'calendar-day-far', { years: YEARS_AHEAD });
  if (to > plusDays(from, MOST_AT_ONCE - 1)) refuse('to', 'calendar-span-long', { most: MOST_AT_ONCE });
}

/** What the days that somebody enters are called; refused unless they can be entered. */
export function nameOfDays(calendar: CalendarId, { from, to, kind, name = '' }: DaysToKeep, today: string): string {
  checkSpan({ from, to }, today);
  if (kind === 'workday') return MAKE_UP;
  if (!holidaysOf(calendar).includes(name)) throw new Refusal('invalid', 'calendar-name-missing', {}, { name: 'calendar-name-missing' });
  return name;
}

/** A day of a year as it counts, and whether somebody entered it here. */
export interface YearDay extends CalendarDay {
  readonly kept: boolean;
}

/** What was announced or named by law, with what was entered on top; by date. */
export function yearOf(year: number, announced: readonly CalendarDay[], kept: readonly CalendarDay[]): YearDay[] {
  const days = new Map<string, YearDay>(announced.map((day) => [day.date, { ...day, kept: false }]));
  for (const { date, kind, name } of kept) days.set(date, { date, kind, name, kept: true });
  return [...days.values()].filter(({ date }) => date.startsWith(`${year}-`)).sort((one, other) => one.date.localeCompare(other.date));
}

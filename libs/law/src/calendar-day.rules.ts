import { DAY } from '@maplebridge/kernel';

/** A day that is not what its weekday says. An administrator keeps these rows; the built-in ones are the start. */
export interface CalendarDay {
  /** ISO date in the calendar's own zone. */
  readonly date: string;
  readonly kind: 'holiday' | 'workday';
  /** Key under `fields.holiday` in words. */
  readonly name: string;
  /** Not yet announced by the authority: statutory days only, make-up days still unknown. */
  readonly provisional?: boolean;
}

export const CALENDAR_IDS = ['cn', 'ew'] as const;
export type CalendarId = (typeof CALENDAR_IDS)[number];

const parse = (date: string) => Date.parse(`${date}T00:00:00Z`);
const format = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The ISO date `days` after `date`. */
export const plusDays = (date: string, days: number): string => format(parse(date) + days * DAY);

/** The days from `from` to `to`, both included. */
export function daysFrom(from: string, to: string, kind: CalendarDay['kind'], name: string): CalendarDay[] {
  const length = (parse(to) - parse(from)) / DAY + 1;
  return Array.from({ length }, (_, index) => ({ date: plusDays(from, index), kind, name }));
}

/** Tells working days from days off. Dates are ISO dates without a zone. */
export class WorkingCalendar {
  private readonly special: ReadonlyMap<string, CalendarDay['kind']>;
  constructor(days: readonly CalendarDay[]) {
    this.special = new Map(days.map((day) => [day.date, day.kind]));
  }
  isWorking(date: string): boolean {
    const kind = this.special.get(date);
    if (kind) return kind === 'workday';
    const weekday = new Date(parse(date)).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  }
  /** `date` itself when it is a working day, else the first one after it. */
  workingOnOrAfter(date: string): string {
    let day = date;
    while (!this.isWorking(day)) day = plusDays(day, 1);
    return day;
  }
}

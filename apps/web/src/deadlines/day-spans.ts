import type { CalendarYear } from '@maplebridge/contract/src/deadlines/types.gen.js';

type Day = CalendarYear['items'][number];
const DAY = 86_400_000;

/** Days in a row that are off, or worked, for the same thing and from the same source. */
export interface DaySpan extends Omit<Day, 'date'> {
  from: string;
  to: string;
}

const follows = (one: string, other: string) => Date.parse(other) - Date.parse(one) === DAY;

/** Days by date → what a person would read aloud: “1 to 3 January, New Year”. */
export function spansOf(days: readonly Day[]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { date, ...day } of days) {
    const last = spans.at(-1);
    const same = last && last.kind === day.kind && last.name === day.name && last.kept === day.kept && Boolean(last.provisional) === Boolean(day.provisional);
    if (same && follows(last.to, date)) last.to = date;
    else spans.push({ ...day, from: date, to: date });
  }
  return spans;
}

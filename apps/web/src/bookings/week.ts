import type { WeeklyHours } from '@maplebridge/contract/src/bookings/types.gen.js';

export type Hours = WeeklyHours['items'][number];
/** One stretch while it is being edited: `09:00` to `12:00`. */
export interface Stretch {
  key: string;
  weekday: number;
  from: string;
  until: string;
}
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

/** Half past six in the morning to ten at night, every half hour. */
export const CLOCKS = Array.from({ length: 32 }, (_, at) => clock(390 + at * 30));

export const stretchesOf = (week: readonly Hours[]): Stretch[] =>
  week.map(({ weekday, from, until }) => ({ key: crypto.randomUUID(), weekday, from: clock(from), until: clock(until) }));

/** As the server keeps it: from today on, in the zone the week was written in. */
export const weekOf = (stretches: readonly Stretch[], before: readonly Hours[]): Hours[] =>
  stretches.map(({ weekday, from, until }) => ({
    weekday, from: minutes(from), until: minutes(until), zone: before[0]?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    validFrom: before[0]?.validFrom ?? new Date().toISOString().slice(0, 10), validUntil: null,
  }));

/** A first proposal for one more stretch of a day: the afternoon after a morning, else the morning. */
export const another = (weekday: number, there: readonly Stretch[]): Stretch => ({
  key: crypto.randomUUID(), weekday, ...(there.length > 0 ? { from: '14:00', until: '17:30' } : { from: '09:00', until: '12:00' }),
});

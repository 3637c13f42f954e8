import { Temporal } from 'temporal-polyfill';
import { DAY, MINUTE } from '@maplebridge/kernel';

/** Calendar dates are counted as days since 1970-01-01: arithmetic and weekdays without a calendar library. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
/** ISO weekday, Monday is 1. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** `HH:MM` of minutes since midnight, and back. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Whether the runtime knows this IANA zone. */
export function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** The wall time of an instant (milliseconds since 1970) in a zone: `2026-11-17T14:30`. */
export const wallTimeAt = (instant: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** Turns wall times of one zone into instants; remembers each day, because asking the zone is the dear part. */
export class WallClock {
  private readonly starts = new Map<number, number>();
  constructor(readonly zone: string) {}

  /** The day (since 1970) on which an instant falls here. */
  dayAt(instant: number): number {
    return dayOf(wallTimeAt(instant, this.zone).slice(0, 10));
  }

  /** The instant of a wall time: the earlier one where clocks go back, the later where they skip it. */
  instantAt(day: number, minutes: number): number {
    const start = this.startOf(day);
    const end = this.startOf(day + 1);
    if (minutes === DAY / MINUTE) return end;
    return end - start === DAY ? start + minutes * MINUTE : this.zoned(day, minutes).epochMilliseconds;
  }

  /** Whether clocks skip this wall time that day. */
  skips(day: number, minutes: number): boolean {
    if (this.startOf(day + 1) - this.startOf(day) === DAY) return false;
    return !this.zoned(day, minutes).toPlainDateTime().equals(wall(day, minutes));
  }

  private zoned(day: number, minutes: number): Temporal.ZonedDateTime {
    return wall(day, minutes).toZonedDateTime(this.zone, { disambiguation: 'compatible' });
  }

  private startOf(day: number): number {
    const known = this.starts.get(day);
    if (known !== undefined) return known;
    const start = Temporal.PlainDate.from(dateOf(day)).toZonedDateTime(this.zone).epochMilliseconds;
    this.starts.set(day, start);
    return start;
  }
}

const wall = (day: number, minutes: number): Temporal.PlainDateTime =>
  Temporal.PlainDate.from(dateOf(day)).toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });

import { MINUTE } from '@maplebridge/kernel';
import { clockOf, dateOf, dayOf, WallClock, weekdayOf } from './wall-time.rules.js';

/** A stretch of time, half open, in milliseconds since 1970. */
export interface Interval {
  readonly from: number;
  readonly until: number;
}

/** Hours that come back every week: minutes since midnight of the zone; `validUntil` is the last day. */
export interface WeeklyHours {
  readonly weekday: number;
  readonly from: number;
  readonly until: number;
  readonly zone: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export interface Slot {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly zone: string;
  /** `2026-11-17T14:30` on the clocks of `zone`. */
  readonly wallTime: string;
  /** Somebody else has it; shown as full, never hidden. */
  readonly full: boolean;
}

export interface SlotQuestion extends Interval {
  readonly hours: readonly WeeklyHours[];
  readonly busy: readonly Interval[];
  /** Days off by zone, as days since 1970: hours that come back every week rest on them. */
  readonly daysOff?: ReadonlyMap<string, ReadonlySet<number>>;
  /** Length of a session, and the pause kept free after it and before the next. */
  readonly minutes: number;
  readonly buffer: number;
}

export type WallClocks = Map<string, WallClock>;

/**
 * The slots of one person between two instants, in order, none overlapping another.
 * A slot starts at a wall time that exists that day and lasts `minutes` of real time, so it survives clock changes.
 */
export function slotsOf(question: SlotQuestion, clocks: WallClocks = new Map()): Slot[] {
  const found = question.hours.flatMap((hours) => slotsOfHours(hours, question, clockFor(hours.zone, clocks)));
  const pause = question.buffer * MINUTE;
  const busy = question.busy
    .map(({ from, until }) => ({ from: from - pause, until: until + pause }))
    .sort((one, other) => one.from - other.from);
  const slots: Slot[] = [];
  let free = -Infinity;
  for (const slot of found.sort((one, other) => one.startsAt - other.startsAt)) {
    if (slot.startsAt < free) continue;
    free = slot.endsAt;
    slots.push({ ...slot, full: busy.some((taken) => taken.from < slot.endsAt && slot.startsAt < taken.until) });
  }
  return slots;
}

function slotsOfHours(hours: WeeklyHours, question: SlotQuestion, clock: WallClock): Slot[] {
  const first = Math.max(clock.dayAt(question.from), dayOf(hours.validFrom));
  const last = Math.min(clock.dayAt(question.until), hours.validUntil === null ? Infinity : dayOf(hours.validUntil));
  const off = question.daysOff?.get(hours.zone);
  const slots: Slot[] = [];
  for (let day = first + ((hours.weekday - weekdayOf(first) + 7) % 7); day <= last; day += 7) {
    if (off?.has(day)) continue;
    const close = clock.instantAt(day, hours.until);
    for (let at = hours.from; at + question.minutes <= hours.until; at += question.minutes + question.buffer) {
      const startsAt = clock.instantAt(day, at);
      if (startsAt < question.from || clock.skips(day, at)) continue;
      const endsAt = startsAt + question.minutes * MINUTE;
      if (endsAt > question.until || endsAt > close) continue;
      slots.push({ startsAt, endsAt, zone: hours.zone, wallTime: `${dateOf(day)}T${clockOf(at)}`, full: false });
    }
  }
  return slots;
}

function clockFor(zone: string, clocks: WallClocks): WallClock {
  const known = clocks.get(zone) ?? new WallClock(zone);
  clocks.set(zone, known);
  return known;
}

import { HOUR, MINUTE } from '@maplebridge/kernel';
import type { BookingFacts, BookingState } from './booking.machine.js';
import type { Interval } from './slots.rules.js';

/** What of a booking the machine and the event need. */
export interface BookingKnown {
  readonly id: string;
  readonly state: BookingState;
  readonly mode: string;
  readonly zone: string;
  readonly moves: number;
  readonly sequence: number;
  readonly startsAt: Date | null;
  readonly wallTime: string | null;
  readonly heldUntil: Date | null;
}

export const stretchAt = (startsAt: number, minutes: number): Interval => ({
  from: startsAt,
  until: startsAt + minutes * MINUTE,
});

export function factsOf(booking: BookingKnown, now: Date, mediatorPending: boolean): BookingFacts {
  const { state, moves, startsAt, heldUntil } = booking;
  return {
    state,
    moves,
    mediatorPending,
    holdOver: heldUntil !== null && heldUntil <= now,
    ...(startsAt ? { hoursLeft: (startsAt.getTime() - now.getTime()) / HOUR } : {}),
  };
}

/** Plain facts for the log: ids, codes and times. */
export function factsOfEvent(booking: BookingKnown): Record<string, string | number> {
  const { id, state, mode, sequence, startsAt, wallTime, zone } = booking;
  return {
    bookingId: id,
    state,
    mode,
    sequence,
    ...(startsAt && wallTime ? { startsAt: startsAt.toISOString(), wallTime, when: wallTime.replace('T', ' '), zone } : {}),
  };
}

/** Reminders that lie behind when a time is fixed late: nobody is reminded of what they have just agreed. */
export function remindersBehind(startsAt: number, now: number): number {
  if (startsAt - now <= HOUR) return 2;
  return startsAt - now <= 24 * HOUR ? 1 : 0;
}

import type { MeetingMode, Side } from '@maplebridge/kernel';
import type { Statement } from '@maplebridge/platform';
import type { BookingState } from './booking.machine.js';

const COLUMNS = `b.id, b.case_id as "caseId", b.purpose, b.state, b.mode, b.venue, b.zone, b.minutes, b.wall_time as "wallTime",
  b.starts_at as "startsAt", b.ends_at as "endsAt", b.held_until as "heldUntil", b.mediator_id as "mediatorId",
  b.moves, b.sequence, b.changed_at as "changedAt",
  coalesce((select jsonb_agg(jsonb_build_object('side', t.side, 'startsAt', t.starts_at) order by t.starts_at, t.side)
    from bookings.tick t where t.booking_id = b.id), '[]') as ticks`;

/** An appointment as people see it. Instants in UTC; `wallTime` is what the clocks of `zone` show. */
export interface Booking {
  readonly id: string;
  readonly caseId: string;
  readonly purpose: 'session' | 'verification';
  readonly state: BookingState;
  readonly mode: MeetingMode;
  readonly venue: string | null;
  readonly zone: string;
  readonly minutes: number;
  readonly wallTime: string | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly heldUntil: Date | null;
  readonly mediatorId: string | null;
  readonly moves: number;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly ticks: readonly { readonly side: Side; readonly startsAt: string }[];
}

export const BOOKING: Statement = {
  name: 'bookings.one',
  text: `select ${COLUMNS} from bookings.booking b where b.id = $1 and b.case_id = $2`,
};

/** A case's appointments, newest first. */
export const BOOKINGS_OF_CASE: Statement = {
  name: 'bookings.of-case',
  text: `select ${COLUMNS} from bookings.booking b where b.case_id = $1 order by b.id desc limit 50`,
};

/** A mediator's firm appointments from $2 on, keyset ($3 instant, $4 id). */
export const UPCOMING: Statement = {
  name: 'bookings.upcoming',
  text: `select ${COLUMNS} from bookings.booking b
    where b.mediator_id = $1 and b.state in ('agreed', 'confirmed', 'moving') and b.ends_at > $2
      and ($3::timestamptz is null or (b.starts_at, b.id) > ($3, $4::uuid))
    order by b.starts_at, b.id limit 51`,
};

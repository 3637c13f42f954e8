import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import type { Interval } from './slots.rules.js';

/** What is to be taken: every resource for every stretch, or nothing at all. */
export interface Wanted {
  readonly bookingId: string;
  readonly resources: readonly string[];
  readonly stretches: readonly Interval[];
  /** A hold ends by itself; null is firm. */
  readonly heldUntil: Date | null;
}

const TAKE = `insert into bookings.reservation (id, booking_id, resource_id, during, held_until)
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::tstzrange[], $5::timestamptz[]) as wanted(id, booking_id, resource_id, during, held_until)
  order by resource_id, during
  on conflict on constraint reservation_one_at_a_time do nothing`;
const LET_GO_OVERDUE = `delete from bookings.reservation
  where resource_id = any($1::uuid[]) and during && any($2::tstzrange[]) and held_until < $3`;

/** Who has whose time. Not a check before an insert: the exclusion constraint decides every race. */
@Injectable()
export class Reservations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes all or throws `Refusal('conflict', 'slot-taken')`, which rolls the transaction back. Resources in id order, so no deadlock. */
  async take(wanted: Wanted): Promise<void> {
    const rows = rowsOf(wanted);
    if ((await this.insert(rows)) === rows.length) return;
    if ((await this.letGoOverdue(wanted)) === 0) throw taken();
    await this.letGo(wanted.bookingId, wanted.stretches);
    if ((await this.insert(rows)) !== rows.length) throw taken();
  }

  /** Gives back a booking's time: all of it, or only the given stretches. */
  async letGo(bookingId: string, stretches?: readonly Interval[]): Promise<void> {
    await this.database.manager.query(
      `delete from bookings.reservation where booking_id = $1 and ($2::tstzrange[] is null or during = any($2::tstzrange[]))`,
      [bookingId, stretches ? stretches.map(range) : null],
    );
  }

  private async insert(rows: readonly unknown[][]): Promise<number> {
    const columns = [0, 1, 2, 3, 4].map((at) => rows.map((row) => row[at]));
    const inserted = await this.database.manager.query<unknown[]>(`${TAKE} returning id`, columns);
    return inserted.length;
  }

  private async letGoOverdue({ resources, stretches }: Wanted): Promise<number> {
    const [, count] = await this.database.manager.query<[unknown[], number]>(`${LET_GO_OVERDUE} returning id`, [
      resources,
      stretches.map(range),
      this.clock.now(),
    ]);
    return count;
  }
}

const taken = () => new Refusal('conflict', 'slot-taken');
export const range = ({ from, until }: Interval): string =>
  `[${new Date(from).toISOString()},${new Date(until).toISOString()})`;
const rowsOf = ({ bookingId, resources, stretches, heldUntil }: Wanted): unknown[][] =>
  [...new Set(resources)].flatMap((resource) =>
    stretches.map((stretch) => [newId(), bookingId, resource, range(stretch), heldUntil]),
  );

import { Injectable } from '@nestjs/common';
import { DAY, HOUR, SYSTEM } from '@maplebridge/kernel';
import { Database, eachInTurn, Events, type Statement } from '@maplebridge/platform';
import { BookingRow } from './booking.entity.js';
import { BookingReminderDue } from './booking.events.js';
import { factsOfEvent } from './booking.rules.js';
import { Bookings } from './bookings.service.js';

const OVER: Statement = {
  name: 'bookings.holds-over',
  text: `select id from bookings.booking where state in ('proposed', 'moving') and held_until <= $1 order by held_until limit 500`,
};
/** $1 now, $2 an hour from now, $3 a day from now. */
const TO_REMIND: Statement = {
  name: 'bookings.to-remind',
  text: `select id from bookings.booking where state = 'confirmed' and starts_at > $1
    and ((reminders = 0 and starts_at <= $3) or (reminders < 2 and starts_at <= $2)) order by starts_at limit 500`,
};

/** What happens to appointments by themselves. Each in a transaction of its own; a second run finds nothing left. */
@Injectable()
export class Upkeep {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly bookings: Bookings,
  ) {}

  /** Ends the holds that are over by `now`. How many there were. */
  async endHolds(now: Date): Promise<number> {
    const over = await this.database.read<{ id: string }>(OVER, [now]);
    await eachInTurn(over, ({ id }) => this.bookings.endHold(SYSTEM, id));
    return over.length;
  }

  /** Says that a reminder is due: one a day before, one an hour before; who books late gets only what is still ahead. */
  async remind(now: Date): Promise<number> {
    const at = now.getTime();
    const due = await this.database.read<{ id: string }>(TO_REMIND, [now, new Date(at + HOUR), new Date(at + DAY)]);
    await eachInTurn(due, ({ id }) => this.remindOne(id, now));
    return due.length;
  }

  private async remindOne(id: string, now: Date): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.database.lock(BookingRow, { id, state: 'confirmed' });
      if (!row?.startsAt) return;
      const reminder = row.startsAt.getTime() - now.getTime() <= HOUR ? 2 : 1;
      if (row.reminders >= reminder) return;
      await this.database.manager.update(BookingRow, { id }, { reminders: reminder, version: row.version + 1 });
      const facts = { ...factsOfEvent(row), reminder };
      this.events.append(BookingReminderDue, {
        chainId: row.caseId,
        subjectId: id,
        seq: row.version + 1,
        facts,
        actor: SYSTEM,
      });
    });
  }
}

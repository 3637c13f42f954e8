import { Injectable } from '@nestjs/common';
import { Bookings } from '@maplebridge/bookings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { Sessions } from '@maplebridge/sessions';

/** A booking that stands becomes a session with the same id; one that moved takes its session along. */
@Injectable()
export class ScheduleSessionJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly bookings: Bookings,
    private readonly sessions: Sessions,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      const { id, caseId, purpose, state, startsAt, endsAt, mode, mediatorId } = await this.bookings.require(event.chainId, String(event.facts['bookingId']));
      const kind = purpose === 'session' ? 'mediation' : 'verification';
      if (state === 'confirmed' && startsAt && endsAt) await this.sessions.schedule({ id, caseId, startsAt, endsAt, mode, kind, mediatorAccountId: mediatorId });
      await reaction.done();
    });
  }
}

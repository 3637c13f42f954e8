import { Injectable } from '@nestjs/common';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { Sessions } from '@maplebridge/sessions';

/** A booking that was called off takes its session with it, unless that has begun. */
@Injectable()
export class CancelSessionJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      await this.sessions.cancel(String(event.facts['bookingId']));
      await reaction.done();
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clocks } from '@maplebridge/deadlines';
import type { CalendarId } from '@maplebridge/law';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Days of a calendar have changed: what is running is counted anew. A second time finds nothing left to move. */
@Injectable()
export class RecalculateClocksJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly clocks: Clocks,
  ) {}

  async run({ facts }: StoredEvent, reaction: Reaction): Promise<void> {
    await this.clocks.recalculate(facts['calendar'] as CalendarId, facts['from'] as string);
    await this.database.transaction(() => reaction.done());
  }
}

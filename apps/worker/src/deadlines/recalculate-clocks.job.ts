import { Injectable } from '@nestjs/common';
import { Clocks } from '@maplebridge/deadlines';
import { CALENDAR_IDS, type CalendarId } from '@maplebridge/law';
import { Database, eachInTurn, type Job, type Reaction, type StoredEvent, type Sweep } from '@maplebridge/platform';

/**
 * Days of a calendar have changed: what is running is counted anew, and a second time finds nothing left to move. With time too: a new
 * version may bring newly announced days, and a clock may have been started in the moment in which they changed.
 */
@Injectable()
export class RecalculateClocksJob implements Job, Sweep {
  constructor(
    private readonly database: Database,
    private readonly clocks: Clocks,
  ) {}

  async run({ facts }: StoredEvent, reaction: Reaction): Promise<void> {
    await this.clocks.recalculate(facts['calendar'] as CalendarId);
    await this.database.transaction(() => reaction.done());
  }

  async sweep(): Promise<void> {
    await eachInTurn(CALENDAR_IDS, (calendar) => this.clocks.recalculate(calendar));
  }
}

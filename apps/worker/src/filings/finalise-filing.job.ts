import { Injectable } from '@nestjs/common';
import { Serving } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** The time to object has run out: the ruling is final. */
@Injectable()
export class FinaliseFilingJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly serving: Serving,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      if (event.facts['name'] === 'objection') await this.serving.finalise(event.chainId);
      await reaction.done();
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Performances } from '@maplebridge/aftercare';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** A clock ran out: if it was an obligation's, its day has gone by. */
@Injectable()
export class LapseObligationJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly performances: Performances,
  ) {}

  run(event: StoredEvent, reaction: Reaction): Promise<void> {
    return this.database.transaction(async () => {
      if (event.facts['name'] === 'obligation') await this.performances.lapse(event.chainId, String(event.facts['subjectId']));
      await reaction.done();
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Closing } from '@maplebridge/aftercare';
import { FilingAsked } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** A joint application keeps its case open until the court has answered for good, or nobody goes on with it. */
@Injectable()
export class FollowApplicationJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly closing: Closing,
  ) {}

  run(event: StoredEvent, reaction: Reaction): Promise<void> {
    return this.database.transaction(async () => {
      await this.closing.followApplication(event.chainId, event.type === FilingAsked.type, event.at);
      await reaction.done();
    });
  }
}

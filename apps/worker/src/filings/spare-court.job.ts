import { Injectable } from '@nestjs/common';
import { JointApplication } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Paid in full on the spot: nobody is asked to go to court any more. */
@Injectable()
export class SpareCourtJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly applications: JointApplication,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      await this.applications.spare(event.chainId);
      await reaction.done();
    });
  }
}

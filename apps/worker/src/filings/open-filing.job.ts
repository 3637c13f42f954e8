import { Injectable } from '@nestjs/common';
import { JointApplication } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Every party has signed: the window opens. The seal is on: whatever waited for it goes on. */
@Injectable()
export class OpenFilingJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly applications: JointApplication,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      if (await this.applications.open(event.chainId)) await this.applications.complete(event.chainId);
      await reaction.done();
    });
  }
}

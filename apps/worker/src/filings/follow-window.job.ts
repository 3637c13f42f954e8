import { Injectable } from '@nestjs/common';
import { JointApplication } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** The last day for asking the court has moved with the calendar: the application knows it by the same date. */
@Injectable()
export class FollowWindowJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly applications: JointApplication,
  ) {}

  async run({ chainId, facts }: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      if (facts['name'] === 'confirmation-window') await this.applications.followWindow(chainId);
      await reaction.done();
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Verification } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** The court set a slot: it is booked for both sides, and the session follows from the booking. */
@Injectable()
export class OpenVerificationJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly verification: Verification,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      await this.verification.open(event.subjectId);
      await reaction.done();
    });
  }
}

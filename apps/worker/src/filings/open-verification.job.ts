import { Injectable } from '@nestjs/common';
import { Verification } from '@maplebridge/filings';
import { Refusal } from '@maplebridge/kernel';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** The court set a slot: it is booked for both sides, and the session follows from the booking. */
@Injectable()
export class OpenVerificationJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly verification: Verification,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const opened = this.database.transaction(async () => {
      await this.verification.open(event.subjectId);
      await reaction.done();
    });
    await opened.catch((error: unknown) => {
      if (error instanceof Refusal && error.reason === 'slot-taken') return this.clash(event.subjectId, reaction);
      throw error;
    });
  }

  private clash(filingId: string, reaction: Reaction): Promise<void> {
    return this.database.transaction(async () => {
      await this.verification.clash(filingId);
      await reaction.done();
    });
  }
}

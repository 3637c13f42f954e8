import { Injectable } from '@nestjs/common';
import { Handoff, Packing } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** After so many tries (about half an hour) a person has to look: a paper is missing or cannot be read, and no pause mends that. */
const MOST_TRIES = 10;

/** Both have asked: the package is made once and queued. Also where making it takes the worker down with it, somebody hears of it. */
@Injectable()
export class PackFilingJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly packing: Packing,
    private readonly handoff: Handoff,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    if (reaction.attempt > MOST_TRIES) return this.giveUp(event.subjectId, reaction);
    const packed = await this.packing.pack(event.subjectId);
    await this.database.transaction(async () => {
      if (packed) await this.packing.queue(event.subjectId, packed);
      await reaction.done();
    });
  }

  private giveUp(filingId: string, reaction: Reaction): Promise<void> {
    return this.database.transaction(async () => {
      await this.handoff.bury(filingId, 'package-not-made');
      await reaction.done();
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Packing } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Both have asked: the package is made once and queued. */
@Injectable()
export class PackFilingJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly packing: Packing,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const packed = await this.packing.pack(event.subjectId);
    await this.database.transaction(async () => {
      if (packed) await this.packing.queue(event.subjectId, packed);
      await reaction.done();
    });
  }
}

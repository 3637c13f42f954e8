import { Injectable } from '@nestjs/common';
import { VisitPapers } from '@maplebridge/aftercare';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** After a return visit: its record goes into the case file. */
@Injectable()
export class BindVisitJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly papers: VisitPapers,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const fileId = await this.papers.make(event.chainId, event.subjectId);
    await this.database.transaction(async () => {
      if (fileId) await this.papers.bind(event.chainId, fileId);
      await reaction.done();
    });
  }
}

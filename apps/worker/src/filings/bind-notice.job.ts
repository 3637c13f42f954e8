import { Injectable } from '@nestjs/common';
import { Serving } from '@maplebridge/filings';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** The court's notice of acceptance goes into the case file. */
@Injectable()
export class BindNoticeJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly serving: Serving,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    await this.database.transaction(async () => {
      await this.serving.bindNotice(event.subjectId);
      await reaction.done();
    });
  }
}

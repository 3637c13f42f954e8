import { Injectable } from '@nestjs/common';
import { EndRecords } from '@maplebridge/cases';
import { Database, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** A mediation ended without agreement: its record goes into the case file. */
@Injectable()
export class BindEndRecordJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly records: EndRecords,
  ) {}

  async run({ chainId: caseId }: StoredEvent, reaction: Reaction): Promise<void> {
    const fileId = await this.records.make(caseId);
    await this.database.transaction(async () => {
      if (fileId) await this.records.bind(caseId, fileId);
      await reaction.done();
    });
  }
}

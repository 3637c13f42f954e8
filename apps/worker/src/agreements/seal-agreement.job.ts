import { Injectable } from '@nestjs/common';
import type { CaseId } from '@maplebridge/kernel';
import { AgreementPaper, AgreementReads, Stamping } from '@maplebridge/agreements';
import { Database, Files, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** After the stamp: renders the agreement, seals it, and puts it into the case file. A second try finds it there. */
@Injectable()
export class SealAgreementJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly reads: AgreementReads,
    private readonly paper: AgreementPaper,
    private readonly stamping: Stamping,
    private readonly files: Files,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const caseId = event.chainId as CaseId;
    const settlement = await this.reads.of(caseId);
    if (!settlement || settlement.row.state !== 'stamped' || settlement.row.sealedFileId) return this.database.transaction(() => reaction.done());
    const content = await this.paper.make(settlement);
    const name = `${settlement.content.caseNumber}.pdf`;
    const file = await this.files.put({ ownerAccountId: null, name, mediaType: 'application/pdf', content });
    await this.database.transaction(async () => {
      await this.stamping.attachSealed(caseId, file.id, file.sha256);
      await reaction.done();
    });
  }
}

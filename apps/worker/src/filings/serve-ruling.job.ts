import { Injectable } from '@nestjs/common';
import { actingAccountOf, Cases } from '@maplebridge/cases';
import { FILING_NOTICES, Serving, Verification } from '@maplebridge/filings';
import { Notices } from '@maplebridge/notices';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** The court has decided: the ruling lies ready for each side, each is told, and the court's people leave the case. */
@Injectable()
export class ServeRulingJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly notices: Notices,
    private readonly serving: Serving,
    private readonly verification: Verification,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const caseId = event.chainId;
    const { number, parties, zone } = await this.cases.facts(caseId);
    const params = { number, link: `${this.settings.get().PUBLIC_URL}/cases/${caseId}/filing` };
    for (const party of parties) {
      const accountId = actingAccountOf(party);
      if (accountId) await this.notices.send({ to: { accountId }, template: FILING_NOTICES['filing-ruled'], params, reactionId: reaction.id, caseId, partyId: party.id, zone });
    }
    await this.database.transaction(async () => {
      await this.serving.serve(event.subjectId, parties.map((party) => party.id), 'platform');
      await this.verification.leave(event.subjectId);
      await reaction.done();
    });
  }
}

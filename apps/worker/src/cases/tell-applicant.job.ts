import { Injectable } from '@nestjs/common';
import { ACCEPTED_NOTICE, Cases, CaseAccepted, RETURNED_NOTICE } from '@maplebridge/cases';
import { Notices } from '@maplebridge/notices';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

/** Tells the applicant that the application was accepted or needs a correction. */
@Injectable()
export class TellApplicantJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const caseId = event.chainId;
    const { number, parties } = await this.cases.facts(caseId);
    const accountId = parties.find(({ side }) => side === 'applicant')?.accountId;
    if (accountId) {
      const template = event.type === CaseAccepted.type ? ACCEPTED_NOTICE : RETURNED_NOTICE;
      const params = { number, link: `${this.settings.get().PUBLIC_URL}/cases/${caseId}` };
      await this.notices.send({ to: { accountId }, template, params, reactionId: reaction.id, caseId });
    }
    await this.database.transaction(() => reaction.done());
  }
}

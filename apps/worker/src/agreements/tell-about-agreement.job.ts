import { Injectable } from '@nestjs/common';
import {
  AgreementRecalled, AgreementSealed, AgreementSentToSign, AgreementSignedByMediator, PaperAccepted, RECALLED_NOTICE, SEALED_NOTICE, TO_SIGN_NOTICE, TO_STAMP_NOTICE,
} from '@maplebridge/agreements';
import { actingAccountOf, Cases } from '@maplebridge/cases';
import { Notices, type NoticeTemplate } from '@maplebridge/notices';
import { Organisations } from '@maplebridge/people';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

const TEMPLATES: Readonly<Record<string, NoticeTemplate>> = {
  [AgreementSentToSign.type]: TO_SIGN_NOTICE,
  [AgreementRecalled.type]: RECALLED_NOTICE,
  [AgreementSealed.type]: SEALED_NOTICE,
  [AgreementSignedByMediator.type]: TO_STAMP_NOTICE,
  [PaperAccepted.type]: TO_STAMP_NOTICE,
};

/** Tells those whose turn it is: both sides to read, the seal-keeper to stamp, both sides when it is sealed. */
@Injectable()
export class TellAboutAgreementJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly organisations: Organisations,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const caseId = event.chainId;
    const template = TEMPLATES[event.type];
    if (!template) throw new RangeError(`nobody is told of ${event.type}`);
    const { number, organisationId, parties } = await this.cases.facts(caseId);
    const sides = parties.flatMap((party) => actingAccountOf(party) ?? []);
    const readers = template === TO_STAMP_NOTICE ? await this.organisations.staff(organisationId, 'seal-keeper') : sides;
    const page = template === TO_STAMP_NOTICE ? 'stamp' : 'agreement';
    const params = { number, link: `${this.settings.get().PUBLIC_URL}/cases/${caseId}/${page}` };
    for (const accountId of new Set(readers)) await this.notices.send({ to: { accountId }, template, params, reactionId: reaction.id, caseId });
    await this.database.transaction(() => reaction.done());
  }
}

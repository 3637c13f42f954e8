import { Injectable } from '@nestjs/common';
import {
  AgreementRecalled, AgreementRefused, AgreementSealed, AgreementSentToSign, AgreementSignedByAll, AgreementSignedByMediator, CHANGE_ASKED_NOTICE, ChangeAsked, PaperAccepted,
  RECALLED_NOTICE, REFUSED_NOTICE, SEALED_NOTICE, SIGNED_BY_ALL_NOTICE, TO_SIGN_NOTICE, TO_STAMP_NOTICE,
} from '@maplebridge/agreements';
import { actingAccountOf, Cases, type CaseFacts } from '@maplebridge/cases';
import { Notices, type NoticeTemplate } from '@maplebridge/notices';
import { Organisations } from '@maplebridge/people';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

type Reader = 'sides' | 'mediator' | 'seal-keeper';
const PAGES: Readonly<Record<Reader, string>> = { sides: 'agreement', mediator: 'terms', 'seal-keeper': 'stamp' };

const TELLINGS: Readonly<Record<string, { readonly template: NoticeTemplate; readonly to: Reader }>> = {
  [AgreementSentToSign.type]: { template: TO_SIGN_NOTICE, to: 'sides' },
  [AgreementRecalled.type]: { template: RECALLED_NOTICE, to: 'sides' },
  [AgreementSealed.type]: { template: SEALED_NOTICE, to: 'sides' },
  [ChangeAsked.type]: { template: CHANGE_ASKED_NOTICE, to: 'mediator' },
  [AgreementRefused.type]: { template: REFUSED_NOTICE, to: 'mediator' },
  [AgreementSignedByAll.type]: { template: SIGNED_BY_ALL_NOTICE, to: 'mediator' },
  [AgreementSignedByMediator.type]: { template: TO_STAMP_NOTICE, to: 'seal-keeper' },
  [PaperAccepted.type]: { template: TO_STAMP_NOTICE, to: 'seal-keeper' },
};

/** Tells those whose turn it is: both sides to read, the mediator to change, sign or speak, the seal-keeper to stamp, both sides when it is sealed. */
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
    const telling = TELLINGS[event.type];
    if (!telling) throw new RangeError(`nobody is told of ${event.type}`);
    const of = await this.cases.facts(caseId);
    const params = { number: of.number, link: `${this.settings.get().PUBLIC_URL}/cases/${caseId}/${PAGES[telling.to]}` };
    for (const accountId of new Set(await this.readers(telling.to, of)))
      await this.notices.send({ to: { accountId }, template: telling.template, params, reactionId: reaction.id, caseId });
    await this.database.transaction(() => reaction.done());
  }

  private async readers(to: Reader, { organisationId, parties, mediatorAccountIds }: CaseFacts): Promise<readonly string[]> {
    if (to === 'seal-keeper') return this.organisations.staff(organisationId, 'seal-keeper');
    return to === 'mediator' ? mediatorAccountIds : parties.flatMap((party) => actingAccountOf(party) ?? []);
  }
}

import { Injectable } from '@nestjs/common';
import { actingAccountOf, caseNotice, Cases, ExtensionAgreed, ExtensionDeclined, ExtensionProposed, type CaseMail } from '@maplebridge/cases';
import { dateIn } from '@maplebridge/law';
import { Notices } from '@maplebridge/notices';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

const MAILS: Readonly<Record<string, CaseMail>> = {
  [ExtensionProposed.type]: 'more-time-proposed',
  [ExtensionAgreed.type]: 'more-time-agreed',
  [ExtensionDeclined.type]: 'more-time-declined',
};

/** Tells the sides and the mediator that more time was proposed, agreed or declined. Whoever did it knows. */
@Injectable()
export class TellAboutTimeJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const mail = MAILS[event.type];
    if (!mail) throw new RangeError(`nobody is told of ${event.type}`);
    // Others are still to answer: nothing has come of it yet.
    if (event.facts['everybody'] !== false) await this.tell(mail, event, reaction);
    await this.database.transaction(() => reaction.done());
  }

  private async tell(mail: CaseMail, { chainId: caseId, facts, actorAccountId }: StoredEvent, reaction: Reaction): Promise<void> {
    const { number, zone, parties, mediatorAccountIds } = await this.cases.facts(caseId);
    const date = facts['dueAt'] ? dateIn(zone, new Date(String(facts['dueAt']))) : '';
    const params = { number, date, link: `${this.settings.get().PUBLIC_URL}/cases/${caseId}` };
    const accounts = new Set([...parties.flatMap((party) => actingAccountOf(party) ?? []), ...mediatorAccountIds]);
    accounts.delete(actorAccountId ?? '');
    for (const accountId of accounts) await this.notices.send({ to: { accountId }, template: caseNotice(mail), params, reactionId: reaction.id, caseId, zone });
  }
}

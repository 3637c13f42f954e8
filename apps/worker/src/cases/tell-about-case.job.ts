import { Injectable } from '@nestjs/common';
import {
  actingAccountOf, Asking, CaseAccepted, CaseLapsed, caseNotice, CaseRedirected, CaseResumed, CaseReturned, Cases, CaseSubmitted, CaseSuspended, CaseTerminated, CaseWithdrawn,
  DoubtReported, RespondentAgreed, RespondentAsked, RespondentDeclined, type CaseFacts, type CaseMail,
} from '@maplebridge/cases';
import { Notices } from '@maplebridge/notices';
import { Organisations } from '@maplebridge/people';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

interface Telling {
  readonly mail: CaseMail;
  readonly to: 'applicant' | 'parties' | 'parties-and-mediator' | 'intake-officer' | 'centre-manager';
}
const TELLINGS: Readonly<Record<string, Telling>> = {
  [CaseSubmitted.type]: { mail: 'application-received', to: 'applicant' },
  [CaseReturned.type]: { mail: 'application-returned', to: 'applicant' },
  [CaseLapsed.type]: { mail: 'application-lapsed', to: 'applicant' },
  [CaseRedirected.type]: { mail: 'application-redirected', to: 'applicant' },
  [CaseAccepted.type]: { mail: 'application-accepted', to: 'applicant' },
  [RespondentAsked.type]: { mail: 'help-asked', to: 'intake-officer' },
  [RespondentAgreed.type]: { mail: 'both-agreed', to: 'applicant' },
  [RespondentDeclined.type]: { mail: 'mediation-ended', to: 'parties' },
  [CaseTerminated.type]: { mail: 'mediation-ended', to: 'parties' },
  [CaseWithdrawn.type]: { mail: 'application-withdrawn', to: 'parties' },
  [CaseSuspended.type]: { mail: 'mediation-paused', to: 'parties' },
  [DoubtReported.type]: { mail: 'doubt-reported', to: 'centre-manager' },
  [CaseResumed.type]: { mail: 'mediation-resumed', to: 'parties' },
};

/** Nobody's act: the mediator hears of it too. */
const TIME_OVER: Telling = { mail: 'mediation-time-over', to: 'parties-and-mediator' };

/** Tells the sides, or the centre's staff, that a case has taken a step. Whoever took it knows. */
@Injectable()
export class TellAboutCaseJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly asking: Asking,
    private readonly organisations: Organisations,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const telling = event.facts['reason'] === 'time-over' && !event.actorAccountId ? TIME_OVER : TELLINGS[event.type];
    if (!telling) throw new RangeError(`nobody is told of ${event.type}`);
    // One of several agreed: nothing begins yet.
    if (event.facts['everybody'] !== false) await this.tell(telling, event, reaction);
    if (event.type === CaseWithdrawn.type) await this.tellOutside(event.chainId, reaction);
    await this.database.transaction(() => reaction.done());
  }

  private async tell({ mail, to }: Telling, event: StoredEvent, reaction: Reaction): Promise<void> {
    const caseId = event.chainId;
    const facts = await this.cases.facts(caseId);
    const page = to === 'intake-officer' ? `intake/${caseId}` : `cases/${caseId}`;
    const params = { number: facts.number, link: `${this.settings.get().PUBLIC_URL}/${page}` };
    for (const accountId of await this.readers(to, facts, event.actorAccountId))
      await this.notices.send({ to: { accountId }, template: caseNotice(mail), params, reactionId: reaction.id, caseId });
  }

  /** Who was invited and has not joined has no page to look at: a few words without content. */
  private async tellOutside(caseId: string, reaction: Reaction): Promise<void> {
    const { organisationName } = await this.cases.facts(caseId);
    const params = { organisation: organisationName, phone: this.settings.get().HELP_PHONE };
    for (const { partyId, contact } of await this.asking.stillOutside(caseId))
      await this.notices.send({ to: { contact }, template: caseNotice('invitation-over'), params, reactionId: reaction.id, caseId, partyId });
  }

  private async readers(to: Telling['to'], { organisationId, parties, mediatorAccountIds }: CaseFacts, actorAccountId: string | null): Promise<string[]> {
    if (to === 'intake-officer' || to === 'centre-manager') return this.organisations.staff(organisationId, to);
    const theirs = parties.filter(({ side }) => to !== 'applicant' || side === 'applicant');
    const accounts = new Set(theirs.flatMap((party) => actingAccountOf(party) ?? []));
    if (to === 'parties' && actorAccountId) accounts.delete(actorAccountId);
    if (to === 'parties-and-mediator') for (const accountId of mediatorAccountIds) accounts.add(accountId);
    return [...accounts];
  }
}

import { Injectable } from '@nestjs/common';
import { AgreementReads } from '@maplebridge/agreements';
import { AftercareReads } from '@maplebridge/aftercare';
import { actingAccountOf, Cases, type CaseFacts } from '@maplebridge/cases';
import { dueSoonNotice, isReminded, type Reminded } from '@maplebridge/deadlines';
import { FilingReads, type FilingState } from '@maplebridge/filings';
import { SYSTEM } from '@maplebridge/kernel';
import { dateIn } from '@maplebridge/law';
import { Notices } from '@maplebridge/notices';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

const PAGES: Readonly<Record<Reminded, string>> = { correction: '', mediation: '', signing: '/agreement', 'confirmation-window': '/filing', supplement: '/filing', obligation: '/payments' };

/** What a mediator can do something about too. */
const WITH_MEDIATOR: readonly Reminded[] = ['mediation', 'supplement'];

/** Both have not asked the court yet. */
const CAN_ASK: readonly string[] = ['eligible', 'awaiting-co-applicant'] satisfies FilingState[];

/** A limit is near: tells those whose turn it is, and nobody who has done their part. */
@Injectable()
export class TellDueSoonJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly agreements: AgreementReads,
    private readonly aftercare: AftercareReads,
    private readonly filings: FilingReads,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run({ chainId: caseId, facts }: StoredEvent, reaction: Reaction): Promise<void> {
    const name = String(facts['name']);
    if (isReminded(name)) await this.tell(name, caseId, facts, reaction);
    await this.database.transaction(() => reaction.done());
  }

  private async tell(name: Reminded, caseId: string, facts: StoredEvent['facts'], reaction: Reaction): Promise<void> {
    const of = await this.cases.facts(caseId);
    const date = dateIn(of.zone, new Date(String(facts['dueAt'])));
    const params = { number: of.number, date, link: `${this.settings.get().PUBLIC_URL}/cases/${caseId}${PAGES[name]}` };
    for (const accountId of await this.whoseTurn(name, of, String(facts['subjectId'])))
      await this.notices.send({ to: { accountId }, template: dueSoonNotice(name), params, reactionId: reaction.id, caseId, zone: of.zone });
  }

  private async whoseTurn(name: Reminded, of: CaseFacts, subjectId: string): Promise<Set<string>> {
    const parties = await this.partiesToMove(name, of, subjectId);
    const accounts = of.parties.filter(({ id }) => parties.has(id)).flatMap((party) => actingAccountOf(party) ?? []);
    return new Set(WITH_MEDIATOR.includes(name) ? [...accounts, ...of.mediatorAccountIds] : accounts);
  }

  private async partiesToMove(name: Reminded, { id, parties }: CaseFacts, subjectId: string): Promise<Set<string | null>> {
    if (name === 'correction') return new Set(parties.filter(({ side }) => side === 'applicant').map((party) => party.id));
    const all = new Set<string | null>(parties.map((party) => party.id));
    if (name === 'confirmation-window') return CAN_ASK.includes((await this.filings.read(SYSTEM, id)).filing?.state ?? '') ? all : new Set();
    if (name === 'signing') for (const { partyId } of (await this.agreements.of(id))?.signatures ?? []) all.delete(partyId);
    if (name !== 'obligation') return all;
    const items = (await this.aftercare.of(SYSTEM, id)).items;
    return new Set(items.flatMap((item) => (item.id === subjectId && item.state === 'open' ? [item.debtorId] : [])));
  }
}

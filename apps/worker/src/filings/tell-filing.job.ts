import { Injectable } from '@nestjs/common';
import { actingAccountOf, Cases } from '@maplebridge/cases';
import {
  FILING_NOTICES, FilingAsked, FilingDocketed, FilingReads, FilingReceived, FilingSupplementRequired, FilingUndelivered, FilingVerificationSet, type FilingNotice,
} from '@maplebridge/filings';
import { SYSTEM } from '@maplebridge/kernel';
import { Notices, type NoticeParams } from '@maplebridge/notices';
import { Organisations } from '@maplebridge/people';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

const NOTICE: Readonly<Record<string, FilingNotice>> = {
  [FilingAsked.type]: 'filing-asked', [FilingReceived.type]: 'filing-received', [FilingDocketed.type]: 'filing-docketed',
  [FilingSupplementRequired.type]: 'filing-supplement-required', [FilingVerificationSet.type]: 'filing-verification-set', [FilingUndelivered.type]: 'filing-undelivered',
};

/** Tells both sides how the road to the court goes on, and the centre when it is blocked. */
@Injectable()
export class TellFilingJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly filings: FilingReads,
    private readonly organisations: Organisations,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const notice = NOTICE[event.type] ?? 'filing-ruled';
    const caseId = event.chainId;
    const { number, parties, zone, organisationId } = await this.cases.facts(caseId);
    const { filing } = await this.filings.read(SYSTEM, caseId);
    const at = notice === 'filing-verification-set' ? filing?.slot?.startsAt : notice === 'filing-supplement-required' ? filing?.supplement?.dueAt : filing?.windowEnd;
    const link = `${this.settings.get().PUBLIC_URL}/cases/${caseId}/filing`;
    const readers = notice === 'filing-undelivered'
      ? (await this.organisations.staff(organisationId, 'centre-manager')).map((accountId) => ({ accountId }))
      : parties.flatMap((party) => {
          const accountId = actingAccountOf(party);
          return accountId && accountId !== event.actorAccountId ? [{ accountId, partyId: party.id }] : [];
        });
    for (const { accountId, ...party } of readers)
      await this.notices.send({ to: { accountId }, template: FILING_NOTICES[notice], params: params(notice, number, link, at, zone), reactionId: reaction.id, caseId, zone, ...party });
    await this.database.transaction(() => reaction.done());
  }
}

function params(notice: FilingNotice, number: string, link: string, at: Date | string | null | undefined, zone: string): NoticeParams {
  const iso = (options: Intl.DateTimeFormatOptions) => (at ? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...options }).format(new Date(at)) : '');
  if (notice === 'filing-verification-set') return { number, link, date: iso({ dateStyle: 'short' }), time: iso({ timeStyle: 'short' }) };
  if (notice === 'filing-asked' || notice === 'filing-supplement-required') return { number, link, date: iso({ dateStyle: 'short' }) };
  return { number, link };
}

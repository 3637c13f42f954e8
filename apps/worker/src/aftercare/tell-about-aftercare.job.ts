import { Injectable } from '@nestjs/common';
import { AftercareBegun, AftercareReads, HOW_WAS_IT_NOTICE, NOT_CONFIRMED_NOTICE, OVERDUE_NOTICE, PerformanceLapsed, PerformanceReported } from '@maplebridge/aftercare';
import { actingAccountOf, Cases } from '@maplebridge/cases';
import { SYSTEM } from '@maplebridge/kernel';
import { Notices, type NoticeTemplate } from '@maplebridge/notices';
import { Database, Settings, type Job, type Reaction, type StoredEvent } from '@maplebridge/platform';

interface Told {
  readonly template: NoticeTemplate;
  readonly page: 'payments' | 'satisfaction';
  /** Both sides, or the one whose turn it is. */
  readonly to: 'all' | 'debtorId' | 'creditorId';
}

const TOLD: Readonly<Record<string, Told>> = {
  [AftercareBegun.type]: { template: HOW_WAS_IT_NOTICE, page: 'satisfaction', to: 'all' },
  [PerformanceReported.type]: { template: NOT_CONFIRMED_NOTICE, page: 'payments', to: 'creditorId' },
  [PerformanceLapsed.type]: { template: OVERDUE_NOTICE, page: 'payments', to: 'debtorId' },
};

/** Asks both sides how it was; tells whose turn it is when something was marked as done or fell due. */
@Injectable()
export class TellAboutAftercareJob implements Job {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly reads: AftercareReads,
    private readonly notices: Notices,
    private readonly settings: Settings,
  ) {}

  async run(event: StoredEvent, reaction: Reaction): Promise<void> {
    const caseId = event.chainId;
    const told = TOLD[event.type];
    if (!told) throw new RangeError(`nobody is told of ${event.type}`);
    const { template, page, to } = told;
    const { parties } = await this.cases.facts(caseId);
    const item = to === 'all' ? undefined : (await this.reads.of(SYSTEM, caseId)).items.find((each) => each.id === event.subjectId);
    const link = `${this.settings.get().PUBLIC_URL}/cases/${caseId}/${page}`;
    for (const party of parties) {
      const accountId = actingAccountOf(party);
      const turn = to === 'all' || item?.[to] === party.id;
      if (accountId && turn) await this.notices.send({ to: { accountId }, template, params: { link }, reactionId: reaction.id, caseId, partyId: party.id });
    }
    await this.database.transaction(() => reaction.done());
  }
}

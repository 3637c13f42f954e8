import { Injectable } from '@nestjs/common';
import { Clock, Refusal, type Actor, type CaseId } from '@maplebridge/kernel';
import { Database, Events } from '@maplebridge/platform';
import { CareRow, SatisfactionRow } from './aftercare.entity.js';
import { SatisfactionGiven } from './aftercare.events.js';

/** Three questions, each one to five: was it easy, was it fair, how was it all in all. */
export interface Answers {
  readonly ease: number;
  readonly fairness: number;
  readonly overall: number;
  readonly comment: string;
}

/** Three questions to each person after the end: answered once, or not at all. */
@Injectable()
export class Satisfaction {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Once a person and case. Refusals: `not-ready` before the mediation has ended, `conflict` the second time. */
  give(actor: Actor, caseId: CaseId, answers: Answers): Promise<void> {
    return this.database.transaction(async () => {
      if (!(await this.database.manager.existsBy(CareRow, { caseId }))) throw new Refusal('not-ready', 'mediation-open');
      const row = { ...answers, caseId, accountId: actor.accountId!, givenAt: this.clock.now() };
      const inserted = await this.database.manager.createQueryBuilder().insert().into(SatisfactionRow).values(row).orIgnore().returning('case_id').execute();
      if ((inserted.raw as unknown[]).length === 0) throw new Refusal('conflict', 'satisfaction-given');
      this.events.append(SatisfactionGiven, { chainId: caseId, subjectId: caseId, seq: 1, actor });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, type CaseId } from '@maplebridge/kernel';
import { CaseLife } from '@maplebridge/cases';
import { Database } from '@maplebridge/platform';
import { ApplicationRow, CareRow, PerformanceRow, VisitRow } from './aftercare.entity.js';
import { stillOpen } from './closing.rules.js';

/** A case closes by itself with the last thing that was open. */
@Injectable()
export class Closing {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseLife,
    private readonly clock: Clock,
  ) {}

  /** Closes the case when nothing is open any more; says what is. Joins the caller's transaction. */
  closeIfDone(caseId: CaseId): Promise<{ closed: boolean; open: string[] }> {
    return this.database.transaction(async () => {
      const care = await this.database.lock(CareRow, { caseId });
      if (!care) return { closed: false, open: ['mediation-open'] };
      if (care.closedAt) return { closed: true, open: [] };
      const performances = await this.database.manager.findBy(PerformanceRow, { caseId });
      const visits = await this.database.manager.findBy(VisitRow, { caseId });
      const applicationOpen = await this.database.manager.existsBy(ApplicationRow, { caseId, open: true });
      const open = stillOpen({
        performances: performances.map((row) => row.state), visits: visits.map((row) => row.state), applicationOpen,
      });
      if (open.length > 0) return { closed: false, open };
      await this.database.change(CareRow, { caseId, version: care.version }, { closedAt: this.clock.now(), version: care.version + 1 });
      await this.cases.close(caseId);
      return { closed: true, open: [] };
    });
  }

  /** Where the joint application stands: it keeps the case open until a court has answered for good. */
  followApplication(caseId: CaseId, open: boolean, at: Date): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.manager.query(
        `insert into aftercare.application as a (case_id, open, at) values ($1, $2, $3)
         on conflict (case_id) do update set open = excluded.open, at = excluded.at where a.at < excluded.at`,
        [caseId, open, at],
      );
      if (!open) await this.closeIfDone(caseId);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Cases } from '@maplebridge/cases';
import { Clocks } from '@maplebridge/deadlines';
import { Clock, SYSTEM } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { Database } from '@maplebridge/platform';
import { FilingMoves, moved, type FilingMoved } from './filing-moves.service.js';
import { FilingRow, ServiceRow } from './filing.entity.js';
import { FilingFinal, FilingServed } from './filings.events.js';

/** The ruling reaches each party: when it is in the system each of them named, with the trace of it. */
@Injectable()
export class Serving {
  constructor(
    private readonly database: Database,
    private readonly moves: FilingMoves,
    private readonly cases: Cases,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** Records that the ruling lies ready for these parties; a confirmed one is then served, and the time to object runs. */
  serve(filingId: string, partyIds: readonly string[], channel: string): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lock(filingId);
      const arrivedAt = this.clock.now();
      const rows = partyIds.map((partyId) => ({ filingId, partyId, channel, arrivedAt }));
      await this.database.manager.createQueryBuilder().insert().into(ServiceRow).values(rows).orIgnore().execute();
      if (row.rulingFileId && row.servedAt === null) await this.cases.bind(row.caseId, { fileId: row.rulingFileId, kind: 'ruling', at: row.decidedAt ?? arrivedAt, seenBy: ['parties', 'mediator', 'centre'] });
      if (row.state !== 'confirmed') return this.note(row, arrivedAt);
      await this.clocks.start(SYSTEM, { caseId: row.caseId, name: 'objection', profile: profileOf(row.profile).id, startedAt: arrivedAt });
      return moved(await this.moves.move(SYSTEM, row, { action: 'serve', event: FilingServed, patch: { servedAt: arrivedAt } }));
    });
  }

  /** Nobody objected in time. */
  finalise(caseId: string): Promise<FilingMoved> {
    return this.database.transaction(async () => {
      const row = await this.moves.lockOfCase(caseId);
      return row.state === 'served' ? moved(await this.moves.move(SYSTEM, row, { action: 'finalise', event: FilingFinal })) : moved(row);
    });
  }

  /** The notice of acceptance goes into the case file. */
  bindNotice(filingId: string): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.moves.lock(filingId);
      if (row.noticeFileId) await this.cases.bind(row.caseId, { fileId: row.noticeFileId, kind: 'acceptance-notice', seenBy: ['parties', 'mediator', 'centre'] });
    });
  }

  private async note(row: FilingRow, servedAt: Date): Promise<FilingMoved> {
    await this.database.manager.update(FilingRow, { id: row.id }, { servedAt: row.servedAt ?? servedAt });
    return moved(row);
  }
}

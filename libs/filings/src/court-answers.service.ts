import { Injectable } from '@nestjs/common';
import { Clocks } from '@maplebridge/deadlines';
import { Clock, Refusal, SYSTEM } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { Database, type EventType } from '@maplebridge/platform';
import { ACTION_OF, ENDING, type AnswerKind, type CourtAnswer } from './court-answer.rules.js';
import { FilingMoves } from './filing-moves.service.js';
import { FilingRow } from './filing.entity.js';
import {
  FilingConfirmed, FilingDeemedWithdrawn, FilingDismissed, FilingDocketed, FilingNotAccepted, FilingReceived, FilingSupplementRequired,
  FilingTerminated, FilingVerificationSet, FilingVerified, FilingWithdrawn,
} from './filings.events.js';
import { CourtAnswerRow } from './package.entity.js';

const EVENTS: Readonly<Record<AnswerKind, EventType | undefined>> = {
  docketed: FilingDocketed, 'not-accepted': FilingNotAccepted, 'supplement-required': FilingSupplementRequired, 'verification-set': FilingVerificationSet,
  verified: FilingVerified, resumed: undefined, confirmed: FilingConfirmed, dismissed: FilingDismissed, withdrawn: FilingWithdrawn,
  'deemed-withdrawn': FilingDeemedWithdrawn, terminated: FilingTerminated,
};
/** Before an answer can come, the court must have had the package: its word proves that, should the receipt be late. */
const UNRECEIVED = ['queued', 'transmitted', 'undelivered'];

/** The one method in which every court's word ends, the built-in one's and an outside one's alike. */
@Injectable()
export class CourtAnswers {
  constructor(
    private readonly database: Database,
    private readonly moves: FilingMoves,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** Keeps the answer and applies all that are next in order. The same answer twice is one. `Refusal` `not-found`. */
  take(answer: CourtAnswer, paperFileId: string | null): Promise<void> {
    return this.database.transaction(async () => {
      const { packageId, seq, kind, givenAt, ...body } = answer;
      const { manager } = this.database;
      const found = await manager.findOneBy(FilingRow, { packageId });
      if (!found) throw new Refusal('not-found', 'package-unknown');
      let row = await this.moves.lock(found.id);
      await manager.createQueryBuilder().insert().into(CourtAnswerRow)
        .values({ filingId: row.id, seq, kind, body, paperFileId, givenAt: new Date(givenAt), appliedAt: null }).orIgnore().execute();
      if (UNRECEIVED.includes(row.state)) row = await this.moves.move(SYSTEM, row, { action: 'receive', event: FilingReceived, patch: { receivedAt: new Date(givenAt) } });
      for (let next = await this.next(row); next; next = await this.next(row)) row = await this.apply(row, next);
    });
  }

  private next(row: FilingRow): Promise<CourtAnswerRow | null> {
    return this.database.manager.findOneBy(CourtAnswerRow, { filingId: row.id, seq: row.answers + 1 });
  }

  private async apply(row: FilingRow, answer: CourtAnswerRow): Promise<FilingRow> {
    const kind = answer.kind as AnswerKind;
    const action = ACTION_OF[kind];
    const event = EVENTS[kind];
    const patch = { answers: answer.seq, ...patchOf(kind, answer) };
    await this.database.manager.update(CourtAnswerRow, { filingId: row.id, seq: answer.seq }, { appliedAt: this.clock.now() });
    await this.keepTime(row, kind, answer);
    if (action && event) return this.moves.move(SYSTEM, row, { action, event, patch, facts: { answer: answer.seq } });
    await this.database.manager.update(FilingRow, { id: row.id }, { ...patch, version: row.version + 1 });
    return { ...row, ...patch, version: row.version + 1 };
  }

  /** The court's day for a supplement is a clock of the case, so that whoever has to bring it is reminded; with the court's last word it is over. */
  private async keepTime({ caseId, profile }: FilingRow, kind: AnswerKind, { body, givenAt }: CourtAnswerRow): Promise<void> {
    const key = { caseId, name: 'supplement' } as const;
    const { dueAt } = body as Partial<CourtAnswer>;
    if (kind === 'supplement-required' && dueAt) await this.clocks.start(SYSTEM, { ...key, profile: profileOf(profile).id, startedAt: givenAt, dueAt: new Date(dueAt) });
    if (ENDING.includes(kind)) await this.clocks.cancel(SYSTEM, key);
  }
}

function patchOf(kind: AnswerKind, { seq, body, paperFileId, givenAt }: CourtAnswerRow): Partial<FilingRow> {
  const said = body as Partial<CourtAnswer>;
  if (kind === 'docketed') return { number: said.number ?? null, noticeFileId: paperFileId };
  if (kind === 'supplement-required') return { supplement: { answer: seq, dueAt: said.dueAt ?? '', items: [...(said.items ?? [])] } };
  if (kind === 'verification-set') return { slot: said.slot ?? null };
  if (kind === 'resumed') return { supplement: null };
  if (!ENDING.includes(kind)) return {};
  return { rulingFileId: paperFileId, decidedAt: givenAt, reasons: [...(said.reasons ?? [])], note: said.note ?? '', ...(said.number && { number: said.number }) };
}

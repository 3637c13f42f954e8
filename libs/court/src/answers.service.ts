import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SYSTEM } from '@maplebridge/kernel';
import { Database, Events } from '@maplebridge/platform';
import { AnswerRow, IssuedPaperRow } from './answer.entity.js';
import { PAPER_OF, type AnswerBody, type AnswerKind } from './answer.rules.js';
import { AnswerWhole } from './court.events.js';
import { DocketRow } from './docket.entity.js';
import type { PackageManifest } from './manifest.schema.js';

export interface GivenAnswer {
  readonly docketId: string;
  readonly seq: number;
  readonly kind: AnswerKind;
  readonly body: AnswerBody;
  readonly givenAt: Date;
  readonly whole: boolean;
  readonly sent: boolean;
  readonly number: string | null;
  readonly manifest: PackageManifest;
  readonly courtId: string;
  /** Accounts of whoever decided and of whoever keeps the file. */
  readonly decidedBy: string | null;
  readonly assignedTo: string | null;
  readonly paper?: { readonly id: string; readonly kind: string; readonly fileId: string; readonly sha256: string; readonly bytes: number };
}

/** The court's word on its way back: made whole by its paper, then sent until it has arrived. */
@Injectable()
export class Answers {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** `Refusal` `not-found` when there is no such answer. */
  read(docketId: string, seq: number): Promise<GivenAnswer> {
    return this.database.transaction(async () => {
      const { manager } = this.database;
      const docket = await manager.findOneBy(DocketRow, { id: docketId });
      const answer = await manager.findOneBy(AnswerRow, { docketId, seq });
      if (!docket || !answer) throw new Refusal('not-found');
      const paper = answer.issuedPaperId ? await manager.findOneByOrFail(IssuedPaperRow, { id: answer.issuedPaperId }) : undefined;
      return {
        docketId, seq, kind: answer.kind, body: answer.body, givenAt: answer.givenAt, whole: answer.wholeAt !== null, sent: answer.sentAt !== null,
        number: docket.number, manifest: docket.manifest, courtId: docket.courtId, decidedBy: docket.decidedBy, assignedTo: docket.assignedTo,
        ...(paper && { paper: { id: paper.id, kind: paper.kind, fileId: paper.fileId, sha256: paper.sha256, bytes: Number(paper.bytes) } }),
      };
    });
  }

  /** The answer's paper is made: it can go. A second call changes nothing. */
  issue(docketId: string, seq: number, file: { id: string; sha256: string; bytes: number }): Promise<void> {
    return this.database.transaction(async () => {
      const { manager } = this.database;
      const answer = await this.database.lock(AnswerRow, { docketId, seq });
      if (!answer) throw new Refusal('not-found', 'not-found');
      if (answer.wholeAt) return;
      const now = this.clock.now();
      const id = newId();
      const kind = PAPER_OF[answer.kind] ?? 'notice';
      await manager.insert(IssuedPaperRow, { id, docketId, kind, fileId: file.id, sha256: file.sha256, bytes: String(file.bytes), madeAt: now });
      await manager.update(AnswerRow, { docketId, seq }, { issuedPaperId: id, wholeAt: now });
      const { version } = await manager.findOneOrFail(DocketRow, { select: { id: true, version: true }, where: { id: docketId } });
      this.events.append(AnswerWhole, { chainId: docketId, subjectId: docketId, seq: version, facts: { answer: seq }, actor: SYSTEM });
    });
  }

  /** The sender has it. */
  sent(docketId: string, seq: number): Promise<void> {
    return this.database.transaction(async () => {
      await this.database.manager.update(AnswerRow, { docketId, seq }, { sentAt: this.clock.now() });
    });
  }
}

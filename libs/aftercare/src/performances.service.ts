import { Injectable } from '@nestjs/common';
import { Clock, Refusal, SYSTEM, type Actor, type CaseId, type FileId } from '@maplebridge/kernel';
import { AgreementReads } from '@maplebridge/agreements';
import { Cases } from '@maplebridge/cases';
import { Clocks } from '@maplebridge/deadlines';
import { Database, Events, Files, type EventType } from '@maplebridge/platform';
import { PerformanceRow } from './aftercare.entity.js';
import { PerformanceConfirmed, PerformanceDisputed, PerformanceLapsed, PerformanceReported } from './aftercare.events.js';
import { Closing } from './closing.service.js';
import { Visits } from './visits.service.js';
import { performanceMachine, type PerformanceAction, type PerformanceState } from './performance.machine.js';

export const DISPUTE_REASONS = ['not-received', 'too-little', 'not-as-agreed', 'other'] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];
export interface PerformanceNow { readonly id: string; readonly state: PerformanceState }

const TOLD: Readonly<Record<PerformanceAction, EventType>> = {
  report: PerformanceReported, confirm: PerformanceConfirmed, dispute: PerformanceDisputed, lapse: PerformanceLapsed,
};

/** Ticking off what was agreed: the debtor with proof, the creditor by confirming. */
@Injectable()
export class Performances {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly files: Files,
    private readonly agreements: AgreementReads,
    private readonly cases: Cases,
    private readonly clocks: Clocks,
    private readonly closing: Closing,
    private readonly visits: Visits,
    private readonly clock: Clock,
  ) {}

  /** Who owes says that it is done and shows proof (slip, photo). */
  report(actor: Actor, caseId: CaseId, id: string, proofFileId: FileId): Promise<PerformanceNow> {
    return this.database.transaction(async () => {
      const row = await this.lock(caseId, id);
      const state = performanceMachine.decide(row, 'report', actor);
      const proof = await this.files.require(proofFileId, actor.accountId);
      await this.files.attach(proof.id, 'payment-slip', caseId);
      return this.save(row, 'report', actor, { state, proofFileId: proof.id, reportedAt: this.clock.now(), disputeReason: null, disputeNote: '' });
    });
  }

  /** Who is owed says that it arrived. Closes the case when it was the last open thing. */
  confirm(actor: Actor, caseId: CaseId, id: string): Promise<PerformanceNow> {
    return this.database.transaction(async () => {
      const row = await this.lock(caseId, id);
      const state = performanceMachine.decide(row, 'confirm', actor);
      return this.done(row, actor, { state, confirmedAt: this.clock.now() });
    });
  }

  /** Who is owed says that what was reported is not so. */
  dispute(actor: Actor, caseId: CaseId, id: string, reason: DisputeReason, note: string): Promise<PerformanceNow> {
    return this.database.transaction(async () => {
      const row = await this.lock(caseId, id);
      const state = performanceMachine.decide(row, 'dispute', actor);
      return this.save(row, 'dispute', actor, { state, disputeReason: reason, disputeNote: note });
    });
  }

  /** Its day has gone by. Quiet when it was done meanwhile. */
  lapse(caseId: CaseId, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.find(caseId, id);
      if (row?.state !== 'open') return;
      await this.save(row, 'lapse', SYSTEM, { state: performanceMachine.decide(row, 'lapse', SYSTEM) });
    });
  }

  /** A payment at signing that was recorded or received only after the case had settled. */
  followPayment(caseId: CaseId, dutyId: string): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.database.lock(PerformanceRow, { caseId, dutyId });
      const payment = (await this.agreements.of(caseId))?.payments.find((candidate) => candidate.dutyId === dutyId);
      if (!row || !payment || row.state === 'confirmed') return;
      const proof = { proofFileId: payment.slipFileId, reportedAt: payment.recordedAt };
      if (payment.receivedAt) await this.done(row, SYSTEM, { ...proof, state: 'confirmed', confirmedAt: payment.receivedAt });
      else if (row.state !== 'reported') await this.save(row, 'report', SYSTEM, { ...proof, state: 'reported' });
    });
  }

  private async done(row: PerformanceRow, actor: Actor, patch: Partial<PerformanceRow>): Promise<PerformanceNow> {
    const saved = await this.save(row, 'confirm', actor, patch);
    await this.clocks.meet(SYSTEM, { caseId: row.caseId, name: 'obligation', subjectId: row.id });
    const proof = patch.proofFileId ?? row.proofFileId;
    if (proof) await this.cases.bind(row.caseId, { fileId: proof, kind: 'performance' });
    if (row.dueAt) await this.visits.spare(row.caseId, row.dueAt);
    await this.closing.closeIfDone(row.caseId);
    return saved;
  }

  private async save(row: PerformanceRow, action: PerformanceAction, actor: Actor, patch: Partial<PerformanceRow>): Promise<PerformanceNow> {
    const { id, version, caseId } = row;
    await this.database.change(PerformanceRow, { id, version }, { ...patch, version: version + 1 });
    this.events.append(TOLD[action], { chainId: caseId, subjectId: id, seq: version + 1, facts: { dutyId: row.dutyId }, actor });
    return { id, state: patch.state ?? row.state };
  }

  private async lock(caseId: CaseId, id: string): Promise<PerformanceRow> {
    const row = await this.find(caseId, id);
    if (!row) throw new Refusal('not-found', 'unknown-performance');
    return row;
  }

  private find(caseId: CaseId, id: string): Promise<PerformanceRow | null> {
    return this.database.lock(PerformanceRow, { id, caseId });
  }
}

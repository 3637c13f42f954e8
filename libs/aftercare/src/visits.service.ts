import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Clock, Refusal, SYSTEM, type Actor, type CaseId } from '@maplebridge/kernel';
import { Clocks } from '@maplebridge/deadlines';
import { Database, Events } from '@maplebridge/platform';
import { PerformanceRow, VisitRow } from './aftercare.entity.js';
import { VisitGivenUp, VisitMade, VisitMissed, VisitSpared } from './aftercare.events.js';
import { Closing } from './closing.service.js';
import { visitMachine, type VisitAction, type VisitState } from './visit.machine.js';

export const VISIT_METHODS = ['phone', 'door', 'video', 'counter'] as const;
export type VisitMethod = (typeof VISIT_METHODS)[number];
export const KEPT = ['kept', 'partly', 'not-kept', 'nothing-due'] as const;
export type Kept = (typeof KEPT)[number];

export interface VisitResult {
  readonly method: VisitMethod;
  readonly kept: Kept;
  readonly note: string;
}
export interface VisitNow { readonly id: string; readonly state: VisitState; readonly tries: number }

const TOLD = { make: VisitMade, miss: VisitMissed, 'give-up': VisitGivenUp, spare: VisitSpared } as const;

/** Return visits: how it was, and whether it was kept. */
@Injectable()
export class Visits {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clocks: Clocks,
    private readonly closing: Closing,
    private readonly clock: Clock,
  ) {}

  /** The visit took place. Closes the case when it was the last open thing. */
  make(actor: Actor, caseId: CaseId, id: string, result: VisitResult): Promise<VisitNow> {
    return this.change(actor, caseId, id, 'make', () => ({ ...result, madeAt: this.clock.now(), madeBy: actor.accountId ?? null }));
  }

  /** Nobody answered; it stays due. */
  miss(actor: Actor, caseId: CaseId, id: string): Promise<VisitNow> {
    return this.change(actor, caseId, id, 'miss', (row) => ({ tries: row.tries + 1 }));
  }

  /** Three tries without an answer are enough. */
  giveUp(actor: Actor, caseId: CaseId, id: string): Promise<VisitNow> {
    return this.change(actor, caseId, id, 'give-up', () => ({ madeAt: this.clock.now(), madeBy: actor.accountId ?? null }));
  }

  /** Spares the visit at a due date when all that falls due then is confirmed. Joins the caller's transaction. */
  async spare(caseId: CaseId, dueAt: Date): Promise<void> {
    const { manager } = this.database;
    if (await manager.existsBy(PerformanceRow, { caseId, dueAt, state: Not(In(['confirmed', 'standing'])) })) return;
    const visit = await manager.findOneBy(VisitRow, { caseId, kind: 'due-date', fromAt: dueAt, state: 'due' });
    if (visit) await this.change(SYSTEM, caseId, visit.id, 'spare', () => ({}));
  }

  private change(actor: Actor, caseId: CaseId, id: string, action: VisitAction, patch: (row: VisitRow) => Partial<VisitRow>): Promise<VisitNow> {
    return this.database.transaction(async () => {
      const row = await this.database.lock(VisitRow, { id, caseId });
      if (!row) throw new Refusal('not-found', 'unknown-visit');
      const next = { ...row, ...patch(row), state: visitMachine.decide(row, action, actor), version: row.version + 1 };
      await this.database.change(VisitRow, { id, version: row.version }, next);
      const facts = { kind: row.kind, ...(next.kept && { kept: next.kept }) };
      this.events.append(TOLD[action], { chainId: caseId, subjectId: id, seq: next.version, facts, actor });
      if (next.state !== 'due') {
        await this.clocks.meet(SYSTEM, { caseId, name: 'return-visit', subjectId: id });
        await this.closing.closeIfDone(caseId);
      }
      return { id, state: next.state, tries: next.tries };
    });
  }
}

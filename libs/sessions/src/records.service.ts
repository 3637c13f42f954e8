import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SIDES, SYSTEM, type Actor } from '@maplebridge/kernel';
import { Database, type Statement } from '@maplebridge/platform';
import { Doorkeeper } from './doorkeeper.service.js';
import { recordMachine, type RecordFacts } from './record.machine.js';
import { RecordConfirmationRow, RecordRow, type RecordItem } from './record.entity.js';
import type { SessionRow } from './session.entity.js';
import { isLive, sessionMachine } from './session.machine.js';
import { SessionRows } from './session-rows.service.js';
import { RecordConfirmed, RecordConfirmedBySide, RecordProposed, RecordWritten } from './sessions.events.js';

export interface RecordView {
  readonly state: string;
  readonly number: number;
  readonly items: readonly RecordItem[];
  readonly confirmations: readonly { readonly side: string; readonly at: Date }[];
  readonly allowedActions: readonly string[];
}

/** Facts that both sides confirmed together in one session's record. */
export interface UndisputedFacts {
  readonly confirmedAt: Date;
  readonly facts: readonly string[];
}

/** The session's record: what was talked about and what nobody disputes, confirmed by both sides. */
@Injectable()
export class Records {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly door: Doorkeeper,
    private readonly clock: Clock,
  ) {}

  /** Parties see it from the moment it is proposed; a draft is its writer's. */
  async read(actor: Actor, caseId: string, sessionId: string): Promise<RecordView> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const record = await this.record(row);
      const confirmations = await this.confirmations(record);
      const writes = recordMachine.relationsFor('write').some((relation) => actor.relations.includes(relation));
      const hidden = record.state === 'draft' && !writes;
      return {
        state: record.state, number: record.number, items: hidden ? [] : record.items,
        confirmations: confirmations.map(({ side, at }) => ({ side, at })),
        allowedActions: recordMachine.actionsFor(facts(row, record, confirmations), actor).filter((action) => action !== 'confirm' || !confirmations.some(({ side }) => side === actor.side)),
      };
    });
  }

  /** Any edit makes a new number; confirmations of the earlier one no longer count. */
  async write(actor: Actor, caseId: string, sessionId: string, items: readonly RecordItem[]): Promise<RecordView> {
    await this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const record = await this.record(row);
      const state = recordMachine.decide(facts(row, record, []), 'write', actor);
      await this.save(record, { state, items: [...items], number: record.number + 1, writtenAt: this.clock.now() });
      this.rows.tell(RecordWritten, row, actor, { number: record.number });
    });
    return this.read(actor, caseId, sessionId);
  }

  async propose(actor: Actor, caseId: string, sessionId: string): Promise<RecordView> {
    await this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const record = await this.record(row);
      await this.save(record, { state: recordMachine.decide(facts(row, record, []), 'propose', actor) });
      this.rows.tell(RecordProposed, row, actor, { number: record.number });
    });
    return this.read(actor, caseId, sessionId);
  }

  /** For the actor's side, for the number they have read. With the second side's the session is complete. */
  async confirm(actor: Actor, caseId: string, sessionId: string, number: number): Promise<RecordView> {
    await this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const record = await this.record(row);
      const before = await this.confirmations(record);
      recordMachine.decide(facts(row, record, before), 'confirm', actor);
      if (!actor.side || !actor.accountId) throw new Refusal('not-allowed', 'no-side');
      if (record.number !== number) throw new Refusal('conflict', 'record-changed', { number: record.number });
      if (before.some(({ side }) => side === actor.side)) return;
      const mine = { id: newId(), sessionId, number, side: actor.side, accountId: actor.accountId, at: this.clock.now() };
      await this.database.manager.insert(RecordConfirmationRow, mine);
      this.rows.tell(RecordConfirmedBySide, row, actor, { number, side: actor.side });
      if (before.length + 1 === SIDES.length) await this.complete(row, record, before.length + 1);
    });
    return this.read(actor, caseId, sessionId);
  }

  /** What nobody disputes, of every record that both sides confirmed, oldest first. */
  async undisputed(caseId: string): Promise<UndisputedFacts[]> {
    const rows = await this.database.read<{ items: RecordItem[]; confirmedAt: Date }>(undisputedFacts, [caseId]);
    const told = rows.map(({ items, confirmedAt }) => ({ confirmedAt, facts: items.filter(({ kind }) => kind === 'undisputed-fact').map(({ text }) => text) }));
    return told.filter(({ facts: found }) => found.length > 0);
  }

  private async complete(row: SessionRow, record: RecordRow, confirmed: number): Promise<void> {
    const state = recordMachine.decide({ ...facts(row, record, []), outstanding: SIDES.length - confirmed }, 'close', SYSTEM);
    await this.save(record, { state, confirmedAt: this.clock.now() });
    await this.rows.save(row, { state: sessionMachine.decide(await this.door.facts(row), 'confirm-record', SYSTEM) });
    this.rows.tell(RecordConfirmed, row, SYSTEM, { number: record.number });
  }

  private async record(row: SessionRow): Promise<RecordRow> {
    const { manager } = this.database;
    const found = await manager.findOneBy(RecordRow, { sessionId: row.id });
    if (found) return found;
    const fresh = { sessionId: row.id, state: recordMachine.initial, number: 1, items: [], writtenAt: this.clock.now(), confirmedAt: null, version: 1 };
    await manager.insert(RecordRow, fresh);
    return manager.findOneByOrFail(RecordRow, { sessionId: row.id });
  }

  private async save(record: RecordRow, patch: Partial<RecordRow>): Promise<void> {
    const next = { ...patch, version: record.version + 1 };
    await this.database.change(RecordRow, { sessionId: record.sessionId, version: record.version }, next);
    Object.assign(record, next);
  }

  private confirmations(record: RecordRow): Promise<RecordConfirmationRow[]> {
    return this.database.manager.find(RecordConfirmationRow, { where: { sessionId: record.sessionId, number: record.number }, order: { at: 'ASC' } });
  }
}

const facts = (row: SessionRow, record: RecordRow, confirmations: readonly unknown[]): RecordFacts => ({
  state: record.state, items: record.items.length, outstanding: SIDES.length - confirmations.length,
  sessionBegun: row.state === 'ended' || row.state === 'converted' || isLive(row.state), sessionEnded: row.state === 'ended',
});

const undisputedFacts: Statement = {
  name: 'sessions.undisputed-facts',
  text: `select r.items, r.confirmed_at as "confirmedAt" from sessions.record r join sessions.session s on s.id = r.session_id
          where s.case_id = $1 and r.state = 'confirmed' order by r.confirmed_at`,
};

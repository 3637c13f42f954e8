import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { Refusal } from '@maplebridge/kernel';
import { writeEvents } from './event-log.js';
import type { PendingEvent } from './event.js';
import { RowStatements, type Place, type WhenHeld } from './row-statements.js';
import { currentScope, type Scope } from './scope.js';
import type { Prepared, Statement } from './statement.js';

export type { Statement };

/** Transactions and prepared reads. One public service method is one transaction; inner calls join it. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly committed: ((events: readonly PendingEvent[]) => void)[] = [];

  private readonly statements: RowStatements;

  constructor(readonly dataSource: DataSource) {
    this.statements = new RowStatements(dataSource);
  }

  /** Told after every COMMIT that wrote events; for waking the relay and the browsers, never for effects. */
  onCommitted(listener: (events: readonly PendingEvent[]) => void): void {
    this.committed.push(listener);
  }

  /** The ambient transaction's entity manager. Writing outside a transaction is a programming error. */
  get manager(): EntityManager {
    return this.scope().manager;
  }

  /** The last to go: the server has answered and everything else has stopped. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  get inTransaction(): boolean {
    return currentScope.getStore() !== undefined;
  }

  /** Runs `work` in the ambient transaction, or in a new one; its events are written just before COMMIT. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (currentScope.getStore()) return work();
    const runner = this.dataSource.createQueryRunner();
    const scope: Scope = { manager: runner.manager, runner, events: [], afterCommit: [] };
    await runner.connect();
    try {
      await runner.startTransaction();
      const result = await currentScope.run(scope, async () => {
        const value = await work();
        await writeEvents(scope);
        return value;
      });
      await runner.commitTransaction();
      if (scope.events.length > 0) for (const tell of this.committed) tell(scope.events);
      await currentScope.exit(() => runAll(scope.afterCommit));
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** A prepared statement: in the ambient transaction when there is one, else by itself on a connection of the pool. */
  async read<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const { name, text } = statement;
    return (await this.run({ name, text, values: [...values] })).rows as Row[];
  }

  /** The row at this place, only to look at. */
  async one<Row extends ObjectLiteral>(kind: EntityTarget<Row>, place: Place<Row>): Promise<Row | null> {
    const { rows } = await this.run(this.statements.select(kind, place, 'look'));
    return rows[0] ? this.statements.read(kind, rows[0]) : null;
  }

  /** The row at this place, locked until the transaction ends: what is about to be changed is read this way. */
  async lock<Row extends ObjectLiteral>(kind: EntityTarget<Row>, place: Place<Row>, whenHeld?: WhenHeld): Promise<Row | null> {
    return (await this.lockAll(kind, place, whenHeld))[0] ?? null;
  }

  /** All rows at this place, locked in the order of their keys. */
  async lockAll<Row extends ObjectLiteral>(kind: EntityTarget<Row>, place: Place<Row>, whenHeld: WhenHeld = 'wait'): Promise<Row[]> {
    this.scope();
    const { rows } = await this.run(this.statements.select(kind, place, whenHeld));
    return rows.map((row) => this.statements.read(kind, row));
  }

  /** Writes a new row. */
  async add<Row extends ObjectLiteral>(kind: EntityTarget<Row>, row: Partial<Row>): Promise<void> {
    this.scope();
    await this.run(this.statements.insert(kind, row));
  }

  /** Changes the one row at this place, which names the version that was read. Refusal `conflict` when it is not there any more. */
  async change<Row extends ObjectLiteral>(kind: EntityTarget<Row>, place: Place<Row>, patch: Partial<Row>): Promise<void> {
    this.scope();
    const { rowCount } = await this.run(this.statements.update(kind, place, patch));
    if (rowCount !== 1) throw new Refusal('conflict', 'changed-meanwhile');
  }

  /** Runs after the outermost COMMIT, never after a rollback. Failures are the caller's to repair by a reaction. */
  afterCommit(work: () => void | Promise<void>): void {
    this.scope().afterCommit.push(work);
  }

  private async run(prepared: Prepared): Promise<QueryResult<Record<string, unknown>>> {
    const scope = currentScope.getStore();
    const client: Pool | PoolClient = scope ? ((await scope.runner.connect()) as PoolClient) : this.pool;
    return client.query(prepared);
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private scope(): Scope {
    const scope = currentScope.getStore();
    if (!scope) throw new Error('This needs a transaction: call it inside Database.transaction().');
    return scope;
  }
}

async function runAll(works: readonly (() => void | Promise<void>)[]): Promise<void> {
  await Promise.allSettled(works.map(async (work) => work()));
}

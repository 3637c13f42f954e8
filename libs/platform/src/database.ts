import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager, type UpdateResult } from 'typeorm';
import type { Pool, PoolClient } from 'pg';
import { Refusal } from '@maplebridge/kernel';
import { writeEvents } from './event-log.js';
import type { PendingEvent } from './event.js';
import { currentScope, type Scope } from './scope.js';

/** One named statement; PostgreSQL plans it once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Transactions and prepared reads. One public service method is one transaction; inner calls join it. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly committed: ((events: readonly PendingEvent[]) => void)[] = [];

  constructor(readonly dataSource: DataSource) {}

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

  /** A prepared read: in the ambient transaction's connection when there is one, else from the pool. */
  async read<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const scope = currentScope.getStore();
    const client: Pool | PoolClient = scope ? ((await scope.runner.connect()) as PoolClient) : this.pool;
    const { rows } = await client.query({ name: statement.name, text: statement.text, values: [...values] });
    return rows as Row[];
  }

  /** Runs after the outermost COMMIT, never after a rollback. Failures are the caller's to repair by a reaction. */
  afterCommit(work: () => void | Promise<void>): void {
    this.scope().afterCommit.push(work);
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

/** Guards an update by version: TypeORM's `save()` on a stale version silently wins. */
export function rowUpdated({ affected }: UpdateResult): void {
  if (affected !== 1) throw new Refusal('conflict', 'changed-meanwhile');
}

async function runAll(works: readonly (() => void | Promise<void>)[]): Promise<void> {
  await Promise.allSettled(works.map(async (work) => work()));
}

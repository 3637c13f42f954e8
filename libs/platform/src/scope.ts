import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { PendingEvent } from './event.js';

/** What one transaction carries with it: its connection, the events it will write, and what follows it. */
export interface Scope {
  readonly manager: EntityManager;
  readonly runner: QueryRunner;
  readonly events: PendingEvent[];
  readonly afterCommit: (() => void | Promise<void>)[];
}

export const currentScope = new AsyncLocalStorage<Scope>();

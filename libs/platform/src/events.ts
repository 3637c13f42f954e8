import { Injectable } from '@nestjs/common';
import { Clock, newId, type Actor } from '@maplebridge/kernel';
import { knownEventType, type EventType, type Facts } from './event.js';
import { currentScope } from './scope.js';

export interface Appended {
  readonly chainId: string;
  readonly subjectId: string;
  /** The row's version after the change. */
  readonly seq: number;
  /** Ids and plain facts. Never a name, never free text: this row is kept for ever. */
  readonly facts?: Facts;
  readonly actor: Actor;
}

/** The fact log: audit trail, timeline and source of every later job. */
@Injectable()
export class Events {
  constructor(private readonly clock: Clock) {}

  /** Collects one event; the transaction wrapper writes it just before COMMIT. Throws outside a transaction. */
  append(type: EventType, { chainId, subjectId, seq, facts = {}, actor }: Appended): void {
    const scope = currentScope.getStore();
    if (!scope) throw new Error(`${type.type} needs a transaction: call append() inside Database.transaction().`);
    if (!knownEventType(type.type)) throw new Error(`${type.type} is not declared with defineEvent().`);
    scope.events.push({ type, id: newId(), chainId, subjectId, seq, facts, actor, at: this.clock.now() });
  }
}

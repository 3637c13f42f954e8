import { Injectable } from '@nestjs/common';
import { Clock, newId, type Actor } from '@maplebridge/kernel';
import { Database } from './database.js';
import { knownEventType, type EventType, type Facts } from './event.js';
import { currentScope } from './scope.js';

const READ = `select id, number::int, type, subject_id as "subjectId", facts, at, actor ->> 'kind' as "byKind", actor_account_id as "byAccountId" from platform.event`;

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
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Collects one event; the transaction wrapper writes it just before COMMIT. Throws outside a transaction. */
  append(type: EventType, { chainId, subjectId, seq, facts = {}, actor }: Appended): void {
    const scope = currentScope.getStore();
    if (!scope) throw new Error(`${type.type} needs a transaction: call append() inside Database.transaction().`);
    if (!knownEventType(type.type)) throw new Error(`${type.type} is not declared with defineEvent().`);
    scope.events.push({ type, id: newId(), chainId, subjectId, seq, facts, actor, at: this.clock.now() });
  }

  /** The events of one chain that these audience tokens may read, oldest first, from number `after` on. */
  of(chainId: string, audience: readonly string[], after: number, most: number): Promise<ReadEvent[]> {
    return this.database.read<ReadEvent>(
      { name: 'platform.events-of-chain', text: `${READ} where chain_id = $1 and seen_by && $2 and number > $3 order by number limit $4` },
      [chainId, audience, after, most],
    );
  }

  /** The links of a whole chain, for an extract that can be checked against it. No facts, nobody's name. */
  chain(chainId: string): Promise<ChainLink[]> {
    return this.database.read<ChainLink>(
      { name: 'platform.links-of-chain', text: 'select number::int, type, at, previous, hash from platform.event where chain_id = $1 order by number' },
      [chainId],
    );
  }

  /** The latest event of one type about one subject. */
  async lastOf(chainId: string, type: EventType, subjectId: string): Promise<ReadEvent | undefined> {
    const [event] = await this.database.read<ReadEvent>(
      { name: 'platform.last-event-of', text: `${READ} where chain_id = $1 and type = $2 and subject_id = $3 order by number desc limit 1` },
      [chainId, type.type, subjectId],
    );
    return event;
  }

  /** Whether an event of this type about this subject came into the chain after that moment. Found by type and time: chains grow, an hour does not. */
  async happenedAfter(moment: Date, type: EventType, { chainId, subjectId }: Pick<Appended, 'chainId' | 'subjectId'>): Promise<boolean> {
    const found = await this.database.read(
      { name: 'platform.event-happened-after', text: 'select 1 from platform.event where type = $1 and at > $2 and chain_id = $3 and subject_id = $4 limit 1' },
      [type.type, moment, chainId, subjectId],
    );
    return found.length > 0;
  }
}

/** Where an event stands in its chain. */
export interface ChainLink {
  readonly number: number;
  readonly type: string;
  readonly at: Date;
  readonly previous: string;
  readonly hash: string;
}

/** An event as a timeline reads it. */
export interface ReadEvent {
  readonly id: string;
  readonly number: number;
  readonly type: string;
  readonly subjectId: string;
  readonly facts: Facts;
  readonly at: Date;
  readonly byKind: string;
  readonly byAccountId: string | null;
}

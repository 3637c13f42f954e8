import type { PoolClient } from 'pg';
import type { Scope } from './scope.js';
import type { Statement } from './statement.js';
import { canonicalJson, sha256 } from './canonical.js';
import { seenBy, type PendingEvent } from './event.js';

const BEGIN_CHAIN = { name: 'begin-chain', text: `insert into platform.chain (id, kind, number, hash, at) values ($1, $2, 0, '', 'epoch') on conflict do nothing` };
const LOCK_HEAD = { name: 'lock-head', text: 'select number, hash, at from platform.chain where id = $1 for update' };
const MOVE_HEAD = { name: 'move-head', text: 'update platform.chain set number = $2, hash = $3, at = $4 where id = $1' };
const WRITE_EVENT = {
  name: 'write-event',
  text: `with written as (
      insert into platform.event (id, chain, chain_id, number, type, subject_id, seq, facts, actor, actor_account_id, at, seen_by, previous, hash)
      values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14) returning id)
    insert into platform.outbox (id, event_id) select id, id from written`,
};

interface Head {
  readonly number: number;
  readonly hash: string;
  readonly at: Date;
}

/** What the hash of an event covers, in the form that the offline verifier recomputes. */
export function eventHash(event: {
  id: string; chain: string; chainId: string; number: number; type: string; subjectId: string; seq: number;
  facts: unknown; actor: unknown; at: string; seenBy: readonly string[]; previous: string;
}): string {
  return sha256(canonicalJson(event));
}

/**
 * Writes what `append()` collected: one row per event plus its outbox row, chained per case by hash.
 * Chain heads are locked in id order and only here, just before COMMIT, so that two transactions never wait crosswise.
 */
export async function writeEvents({ runner, events }: Scope): Promise<void> {
  if (events.length === 0) return;
  const client = (await runner.connect()) as PoolClient;
  const query: Query = async (text, values) => (await client.query({ ...text, values })).rows as never;
  const chains = [...new Set(events.map((event) => event.chainId))].sort();
  for (const chainId of chains) {
    const own = events.filter((event) => event.chainId === chainId);
    let head = await lockHead(query, own[0]!);
    for (const event of own) head = await writeOne(query, event, head);
    await query(MOVE_HEAD, [chainId, head.number, head.hash, head.at]);
  }
}

type Query = <T = unknown>(statement: Statement, values: unknown[]) => Promise<T>;

async function lockHead(query: Query, event: PendingEvent): Promise<Head> {
  await query(BEGIN_CHAIN, [event.chainId, event.type.chain]);
  const [row] = await query<{ number: string; hash: string; at: Date }[]>(LOCK_HEAD, [event.chainId]);
  return { number: Number(row!.number), hash: row!.hash, at: row!.at };
}

async function writeOne(query: Query, event: PendingEvent, head: Head): Promise<Head> {
  const number = head.number + 1;
  const audience = seenBy(event.type, event.facts);
  const actor = {
    kind: event.actor.kind,
    accountId: event.actor.accountId ?? null,
    relations: [...event.actor.relations],
  };
  // Never before its predecessor, even when the wall clock steps back.
  const at = event.at > head.at ? event.at : head.at;
  const hash = eventHash({
    id: event.id, chain: event.type.chain, chainId: event.chainId, number, type: event.type.type,
    subjectId: event.subjectId, seq: event.seq, facts: event.facts, actor, at: at.toISOString(), seenBy: audience, previous: head.hash,
  });
  await query(
    WRITE_EVENT,
    [event.id, event.type.chain, event.chainId, number, event.type.type, event.subjectId, event.seq, event.facts, actor,
      event.actor.accountId ?? null, at, audience, head.hash, hash],
  );
  return { number, hash, at };
}

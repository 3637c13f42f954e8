import { Injectable } from '@nestjs/common';
import { Clock, DAY } from '@maplebridge/kernel';
import { Database } from './database.js';
import { knownEventType } from './event.js';
import type { QueueName, ReactionEntry } from './reaction.js';
import type { Statement } from './statement.js';

export interface Queued {
  readonly id: string;
  readonly queue: QueueName;
}

/** What one batch did: how many rows left the outbox, and the reactions that stand for them now. */
interface Relayed {
  readonly moved: number;
  readonly queued: readonly Queued[];
}

const BATCH = 200;
/** A reaction that died is tried again until it is this old. */
const REVIVED_FOR = 3 * DAY;

/**
 * One statement and so one transaction: what is taken out of the outbox stands as reactions, or neither. Rows by their place and
 * types one by one, because the plan is kept: made while the tables are empty, a join would read them whole for every batch later.
 */
const MOVE: Statement = {
  name: 'platform.move-outbox',
  text: `with gone as (
      delete from platform.outbox
       where ctid = any(array(select ctid from platform.outbox order by id limit $1 for update skip locked)) returning id, event_id),
    typed as (select id, event_id, (select e.type from platform.event e where e.id = gone.event_id) as type from gone),
    made as (
      insert into platform.reaction (id, event_id, name, queue, created_at, next_at)
      select uuidv7(), t.event_id, r.name, r.queue, $2, $2
        from typed t join unnest($3::text[], $4::text[], $5::text[]) with ordinality as r(type, name, queue, place) on r.type = t.type
       order by t.id, r.place
      on conflict (event_id, name) do nothing returning id, queue)
    select (select count(*)::int from gone) as moved, array(select id from made order by id) as ids, array(select queue from made order by id) as queues`,
};

const REVIVE: Statement = {
  name: 'platform.revive-reactions',
  text: `with again as (
      update platform.reaction set dead_at = null, next_at = $1
       where id in (select id from platform.reaction where done_at is null and dead_at is not null and created_at > $2 order by dead_at limit $3 for update skip locked)
      returning id)
    select count(*)::int as revived from again`,
};

/** Turns outbox rows into reaction rows, a batch in one statement. Any number of relays may run. */
@Injectable()
export class Relay {
  /** The table of reactions by columns: event type, name, queue. */
  private table: readonly [string[], string[], string[]] = [[], [], []];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes the one table of reactions; an unknown event type or a name used twice stops the program. */
  use(reactions: readonly ReactionEntry[]): void {
    const names = new Set<string>();
    for (const entry of reactions) {
      if (!knownEventType(entry.on)) throw new Error(`reactions.ts: nobody declares the event ${entry.on}.`);
      if (names.has(entry.do)) throw new Error(`reactions.ts: ${entry.do} stands there twice.`);
      names.add(entry.do);
    }
    this.table = [reactions.map((entry) => entry.on), reactions.map((entry) => entry.do), reactions.map((entry) => entry.queue)];
  }

  /** Moves all that waits, until `enough`; a batch is put into its queues while the next one is taken. */
  async moveAll(enqueue: (queued: readonly Queued[]) => Promise<void>, { most = BATCH, enough = (): boolean => false } = {}): Promise<number> {
    let all = 0;
    for (let next: Promise<Relayed> | undefined = this.relay(most); next; ) {
      const { moved, queued }: Relayed = await next;
      all += moved;
      next = moved === most && !enough() ? this.relay(most) : undefined;
      // Awaited in a moment; should this batch's queues fail first, the next one's failure is not to end the program.
      next?.catch(() => undefined);
      if (queued.length > 0) await enqueue(queued);
    }
    return all;
  }

  /** Moves up to `most` outbox rows; returns the reactions to enqueue and how many rows were moved. */
  async relay(most = BATCH): Promise<Relayed> {
    const [row] = await this.database.read<{ moved: number; ids: string[]; queues: QueueName[] }>(MOVE, [most, this.clock.now(), ...this.table]);
    return { moved: row!.moved, queued: row!.ids.map((id, i) => ({ id, queue: row!.queues[i]! })) };
  }

  /** Undone reactions that are due again and may have been lost with Redis: oldest first. */
  async overdue(before: Date): Promise<Queued[]> {
    return this.database.read<Queued>(
      {
        name: 'platform.reactions-overdue',
        text: `select id, queue from platform.reaction where done_at is null and dead_at is null and next_at <= $1 order by created_at limit 500`,
      },
      [before],
    );
  }

  /** Dead ones that are not too old get one more try each: who died first goes first. How many there were. */
  async revive(now: Date): Promise<number> {
    const [row] = await this.database.read<{ revived: number }>(REVIVE, [now, new Date(now.getTime() - REVIVED_FOR), BATCH]);
    return row!.revived;
  }

  /** Age in milliseconds of the oldest reaction that is not done: health in one number. */
  async lag(): Promise<number> {
    const [row] = await this.database.read<{ at: Date | null }>({
      name: 'platform.oldest-undone',
      text: `select least((select min(created_at) from platform.reaction where done_at is null),
                          (select min(e.at) from platform.outbox o join platform.event e on e.id = o.event_id)) as at`,
    });
    return row?.at ? Math.max(0, this.clock.now().getTime() - row.at.getTime()) : 0;
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@maplebridge/kernel';
import { Database } from './database.js';
import { knownEventType } from './event.js';
import type { QueueName, ReactionEntry } from './reaction.js';

export interface Queued {
  readonly id: string;
  readonly queue: QueueName;
}

const BATCH = 200;

/** Turns outbox rows into reaction rows, in one transaction a batch. Any number of relays may run. */
@Injectable()
export class Relay {
  private byType = new Map<string, ReactionEntry[]>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes the one table of reactions; an unknown event type or a name used twice stops the program. */
  use(reactions: readonly ReactionEntry[]): void {
    const names = new Set<string>();
    this.byType = new Map();
    for (const entry of reactions) {
      if (!knownEventType(entry.on)) throw new Error(`reactions.ts: nobody declares the event ${entry.on}.`);
      if (names.has(entry.do)) throw new Error(`reactions.ts: ${entry.do} stands there twice.`);
      names.add(entry.do);
      this.byType.set(entry.on, [...(this.byType.get(entry.on) ?? []), entry]);
    }
  }

  /** Moves all that waits, until `enough`; a batch is put into its queues while the next one is taken. */
  async moveAll(enqueue: (queued: readonly Queued[]) => Promise<void>, { most = BATCH, enough = (): boolean => false } = {}): Promise<number> {
    let all = 0;
    let enqueued = Promise.resolve();
    for (let full = true; full && !enough(); ) {
      const { moved, queued } = await this.relay(most);
      await enqueued;
      enqueued = queued.length > 0 ? enqueue(queued) : Promise.resolve();
      // Awaited in a moment; should the next batch fail first, this one's failure is not to end the program.
      enqueued.catch(() => undefined);
      all += moved;
      full = moved === most;
    }
    await enqueued;
    return all;
  }

  /** Moves up to `most` outbox rows; returns the reactions to enqueue and how many rows were moved. */
  async relay(most = BATCH): Promise<{ moved: number; queued: Queued[] }> {
    return this.database.transaction(async () => {
      const { manager } = this.database;
      const [rows] = await manager.query<[{ id: string; event_id: string; type: string }[], number]>(
        `with taken as (select id from platform.outbox order by id limit $1 for update skip locked)
         delete from platform.outbox o using taken t, platform.event e where o.id = t.id and e.id = o.event_id
         returning o.id, o.event_id, e.type`,
        [most],
      );
      const reactions = rows
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap((row) => (this.byType.get(row.type) ?? []).map((entry) => ({ id: newId(), event_id: row.event_id, name: entry.do, queue: entry.queue })));
      if (reactions.length > 0)
        await manager.query(
          `insert into platform.reaction (id, event_id, name, queue, created_at, next_at)
           select id, event_id, name, queue, $2, $2 from jsonb_to_recordset($1::jsonb) as r(id uuid, event_id uuid, name text, queue text)
           on conflict (event_id, name) do nothing`,
          [JSON.stringify(reactions), this.clock.now()],
        );
      return { moved: rows.length, queued: reactions.map(({ id, queue }) => ({ id, queue })) };
    });
  }

  /** Undone reactions that are due again and may have been lost with Redis: oldest first. */
  async overdue(before: Date, most = 500): Promise<Queued[]> {
    return this.database.read<Queued>(
      {
        name: 'platform.reactions-overdue',
        text: `select id, queue from platform.reaction where done_at is null and dead_at is null and next_at <= $1 order by created_at limit $2`,
      },
      [before, most],
    );
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

import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@maplebridge/kernel';
import { Database } from './database.js';
import { knownEventType } from './event.js';
import type { QueueName, ReactionEntry } from './reaction.js';

export interface Queued {
  readonly id: string;
  readonly queue: QueueName;
}

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

  /** Moves up to `most` outbox rows; returns the reactions to enqueue and how many rows were moved. */
  async relay(most = 200): Promise<{ moved: number; queued: Queued[] }> {
    return this.database.transaction(async () => {
      const rows = await this.database.manager.query<{ id: string; event_id: string; type: string }[]>(
        `with taken as (select id from platform.outbox order by id limit $1 for update skip locked)
         select o.id, o.event_id, e.type from taken t join platform.outbox o on o.id = t.id join platform.event e on e.id = o.event_id order by o.id`,
        [most],
      );
      if (rows.length === 0) return { moved: 0, queued: [] };
      const now = this.clock.now();
      const reactions = rows.flatMap((row) =>
        (this.byType.get(row.type) ?? []).map((entry) => ({ id: newId(), event_id: row.event_id, name: entry.do, queue: entry.queue })),
      );
      await this.database.manager.query(
        `insert into platform.reaction (id, event_id, name, queue, created_at, next_at)
         select id, event_id, name, queue, $2, $2 from jsonb_to_recordset($1::jsonb) as r(id uuid, event_id uuid, name text, queue text)
         on conflict (event_id, name) do nothing`,
        [JSON.stringify(reactions), now],
      );
      await this.database.manager.query('delete from platform.outbox where id = any($1)', [rows.map((row) => row.id)]);
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

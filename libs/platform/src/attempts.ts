import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, Refusal } from '@maplebridge/kernel';

/** Counters that guard a secret. Written on their own connection, so that a refused attempt stays counted. */
@Injectable()
export class Attempts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts one attempt at `name`; from the one after `most` within `windowMs` on: Refusal `too-many`, with the time to wait. */
  async count(name: string, most: number, windowMs: number, reason = 'too-many-attempts'): Promise<void> {
    const now = this.clock.now();
    const [row] = await this.dataSource.query<{ count: number; window_ends: Date }[]>(
      `insert into platform.attempt as a (name, count, window_ends) values ($1, 1, $2)
       on conflict (name) do update set
         count = case when a.window_ends <= $3 then 1 else a.count + 1 end,
         window_ends = case when a.window_ends <= $3 then $2 else a.window_ends end
       returning count, window_ends`,
      [name, new Date(now.getTime() + windowMs), now],
    );
    if (row && row.count > most) {
      const seconds = Math.max(1, Math.ceil((row.window_ends.getTime() - now.getTime()) / 1000));
      throw new Refusal('too-many', reason, { minutes: Math.ceil(seconds / 60), seconds });
    }
  }

  async clear(name: string): Promise<void> {
    await this.dataSource.query('delete from platform.attempt where name = $1', [name]);
  }

  /** Forgets counters whose window has ended: they count from nothing anyway. */
  async forget(now: Date): Promise<void> {
    await this.dataSource.query('delete from platform.attempt where window_ends <= $1', [now]);
  }
}

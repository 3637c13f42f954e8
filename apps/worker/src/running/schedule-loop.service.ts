import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { Clock } from '@maplebridge/kernel';
import type { ScheduleEntry, Sweep } from '@maplebridge/platform';
import { schedule } from '../schedule.js';
import { LOG } from './log.config.js';

/** Process timers under a PostgreSQL lock: one worker sweeps at a time, and no flush of Redis can forget a sweep. */
@Injectable()
export class ScheduleLoop implements OnApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly under = new Set<Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
    @Inject(LOG) private readonly log: Logger,
  ) {
    const names = schedule.map((entry) => entry.do);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice) throw new Error(`schedule.ts: ${twice} stands there twice.`);
  }

  start(): void {
    for (const entry of schedule) this.timers.push(setInterval(() => this.tick(entry), entry.every));
  }

  /** Every sweep once, now: for tests, seeds and the demo. */
  async sweepAll(): Promise<void> {
    for (const entry of schedule) await this.job(entry).sweep(this.clock.now());
  }

  async onApplicationShutdown(): Promise<void> {
    this.timers.forEach((timer) => clearInterval(timer));
    await Promise.allSettled(this.under);
  }

  private tick(entry: ScheduleEntry): void {
    const run = this.alone(entry).catch((error: unknown) => this.log.warn({ err: error, sweep: entry.do }, 'sweep: the next one tries again'));
    this.under.add(run);
    void run.finally(() => this.under.delete(run));
  }

  private async alone(entry: ScheduleEntry): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      const [row] = (await runner.query('select pg_try_advisory_lock(hashtext($1)) as mine', [`sweep:${entry.do}`])) as [{ mine: boolean }];
      if (!row.mine) return;
      try {
        await this.job(entry).sweep(this.clock.now());
      } finally {
        await runner.query('select pg_advisory_unlock(hashtext($1))', [`sweep:${entry.do}`]);
      }
    } finally {
      await runner.release();
    }
  }

  private job(entry: ScheduleEntry): Sweep {
    return this.modules.get<Sweep>(entry.job as never, { strict: false });
  }
}

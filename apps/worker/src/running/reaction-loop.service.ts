import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Logger } from 'pino';
import { Clock } from '@maplebridge/kernel';
import { Queues, QUEUES, ReactionDied, ReactionRunner, Relay, type Job, type QueueName } from '@maplebridge/platform';
import { reactions } from '../reactions.js';
import { LOG } from './log.config.js';

const EVERY = 250;
const LOOK_FOR_LOST = 5_000;
const AT_ONCE: Record<QueueName, number> = { default: 8, notices: 8, documents: 1, sessions: 8, handoff: 4 };

/** Moves the outbox to the queues and runs what comes back. PostgreSQL is the truth; Redis may be wiped at any moment. */
@Injectable()
export class ReactionLoop implements OnApplicationShutdown {
  private stopped = false;
  private wanted = false;
  private running: Promise<void> | undefined;
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly jobs = new Map<string, Job>();

  constructor(
    private readonly relay: Relay,
    private readonly queues: Queues,
    private readonly runner: ReactionRunner,
    private readonly clock: Clock,
    private readonly modules: ModuleRef,
    @Inject(LOG) private readonly log: Logger,
  ) {
    relay.use(reactions);
  }

  /** Finds each job once. Needed before `drain()` as well as before `start()`. */
  prepare(): void {
    for (const entry of reactions) this.jobs.set(entry.do, this.modules.get<Job>(entry.job as never, { strict: false }));
  }

  start(): void {
    this.prepare();
    for (const name of QUEUES) this.queues.work(name, AT_ONCE[name], (id) => this.run(id));
    this.queues.onWake(() => this.wake());
    this.timers.push(setInterval(() => this.wake(), EVERY), setInterval(() => void this.requeueLost().catch(() => undefined), LOOK_FOR_LOST));
  }

  /** Runs everything that follows from what happened, here and now, without Redis: for tests, seeds and the demo. */
  async drain(): Promise<void> {
    this.prepare();
    for (let quiet = false; !quiet; ) {
      const { moved } = await this.relay.relay();
      const due = await this.relay.overdue(this.clock.now());
      for (const { id } of due) await this.runner.run(id, (name) => this.jobFor(name));
      quiet = moved === 0 && due.length === 0;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.timers.forEach((timer) => clearInterval(timer));
    await this.running;
  }

  /** One pass at a time; a wake-up during a pass asks for one more. */
  private wake(): void {
    this.wanted = true;
    this.running ??= this.pass().finally(() => (this.running = undefined));
  }

  private async pass(): Promise<void> {
    while (this.wanted && !this.stopped) {
      this.wanted = false;
      try {
        await this.relay.moveAll((queued) => this.queues.enqueue(queued), { enough: () => this.stopped });
      } catch (error) {
        this.log.warn({ err: error }, 'relay: the next pass tries again');
      }
    }
  }

  private async requeueLost(): Promise<void> {
    const lost = await this.relay.overdue(new Date(this.clock.now().getTime() - LOOK_FOR_LOST));
    if (lost.length > 0) await this.queues.enqueue(lost);
  }

  private async run(id: string): Promise<void> {
    try {
      await this.runner.run(id, (name) => this.jobFor(name));
    } catch (error) {
      if (error instanceof ReactionDied) this.log.error(error.said, 'reaction: died, and is tried once an hour until it is three days old');
      else this.log.warn({ err: error, reaction: id }, 'reaction: will be tried again');
    }
  }

  private jobFor(name: string): Job {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`reactions.ts has no ${name}.`);
    return job;
  }
}

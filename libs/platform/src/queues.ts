import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker, type Job as QueueJob } from 'bullmq';
import { Redis } from 'ioredis';
import type { Database } from './database.js';
import { QUEUES, type QueueName } from './reaction.js';
import type { Queued } from './relay.js';
import { Settings } from './settings.js';

const WAKE = 'wake';

/** The only door to BullMQ and Redis. Jobs carry a reaction's id and nothing else. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private readonly connections: Redis[] = [];
  private publisher: Redis | undefined;

  constructor(private readonly settings: Settings) {}

  /** Adds jobs under their reaction's id. Kept jobs would block their id, so nothing is kept. */
  async enqueue(reactions: readonly Queued[]): Promise<void> {
    for (const name of QUEUES) {
      const jobs = reactions.filter((reaction) => reaction.queue === name);
      if (jobs.length === 0) continue;
      await this.queue(name).addBulk(
        jobs.map(({ id }) => ({ name: 'reaction', data: {}, opts: { jobId: id, removeOnComplete: true, removeOnFail: true } })),
      );
    }
  }

  /** A worker that survives crashes: short locks, and as many stalls as it takes (the row is the truth). */
  work(name: QueueName, concurrency: number, handle: (reactionId: string) => Promise<unknown>): void {
    const worker = new Worker(name, async (job: QueueJob) => handle(job.id!), {
      connection: this.connect(null),
      prefix: this.settings.get().REDIS_PREFIX,
      concurrency,
      lockDuration: 5000,
      stalledInterval: 2500,
      maxStalledCount: 1000,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    });
    worker.on('error', () => undefined);
    this.workers.push(worker);
  }

  /** Tells relays that something was committed. Best effort: the relay also looks by itself. */
  wake(): void {
    this.publisher ??= this.connect(1);
    this.publisher.publish(this.channel(WAKE), '').catch(() => undefined);
  }

  /** After each commit: wakes the relay and tells every api process which subjects changed. */
  announceCommits(database: Database): void {
    database.onCommitted((events) => {
      this.wake();
      const subjects = new Map(events.map((event) => [event.chainId, event.type.chain]));
      for (const [id, chain] of subjects) this.announce('changed', JSON.stringify({ chain, id }));
    });
  }

  onWake(listener: () => void): void {
    this.subscribe(WAKE, listener);
  }

  /** Tells every api process something at once (revocations, changed subjects). Best effort. */
  announce(topic: string, message: string): void {
    this.publisher ??= this.connect(1);
    this.publisher.publish(this.channel(topic), message).catch(() => undefined);
  }

  subscribe(topic: string, listener: (message: string) => void): void {
    const subscriber = this.connect(null);
    const channel = this.channel(topic);
    subscriber.subscribe(channel).catch(() => undefined);
    subscriber.on('message', (from, message) => {
      if (from === channel) listener(message);
    });
  }

  queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new Queue(name, { connection: this.connect(3), prefix: this.settings.get().REDIS_PREFIX });
      queue.on('error', () => undefined);
      this.queues.set(name, queue);
    }
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    for (const connection of this.connections) connection.disconnect();
  }

  private channel(topic: string): string {
    return `${this.settings.get().REDIS_PREFIX}:${topic}`;
  }

  private connect(maxRetriesPerRequest: number | null): Redis {
    // One that is closed before it was quite open leaves a timer of this length behind, and keeps the process that long.
    const connection = new Redis(this.settings.get().REDIS_URL, { maxRetriesPerRequest, enableReadyCheck: true, disconnectTimeout: 200 });
    connection.on('error', () => undefined);
    this.connections.push(connection);
    return connection;
  }
}

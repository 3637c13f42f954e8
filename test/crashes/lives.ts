import { spawn } from 'node:child_process';
import { MINUTE } from '@maplebridge/kernel';
import type { Sweep } from '@maplebridge/platform';
import { schedule } from '../../apps/worker/src/schedule.js';
import { buildWorker } from '../filings/worker-process.js';
import type { World } from '../world/world.js';

/** What follows from what happened, done by workers of which each dies at the next moment at which none has died yet. */
export class Lives {
  private readonly built = buildWorker();
  /** Moments at which a worker died, in order. */
  readonly moments: string[] = [];

  constructor(
    private readonly world: World,
    private readonly environment: Record<string, string>,
  ) {}

  /** By a worker that lives, in this process. */
  async calm(sweeps: readonly string[] = []): Promise<void> {
    const { clock, get } = this.world;
    clock.forward(2 * MINUTE);
    for (const { job } of schedule.filter((entry) => sweeps.includes(entry.do))) await get<Sweep>(job).sweep(clock.now());
    await this.world.drain();
  }

  /** One worker after the other, until one comes to the end. */
  async deadly(sweeps: readonly string[] = []): Promise<void> {
    while (await this.one({ SWEEPS: sweeps.join(), MOMENTS: this.moments.join('\n') }));
  }

  /** By job: at how many moments a worker was killed in it. */
  byJob(): Record<string, number> {
    const jobs = this.moments.map((moment) => moment.split(' ')[0]!);
    return Object.fromEntries([...new Set(jobs)].map((job) => [job, jobs.filter((other) => other === job).length]));
  }

  end(): void {
    this.built.remove();
  }

  /** Whether it was killed. What it had begun is tried again after a minute, so each begins later. */
  private async one(more: Record<string, string>): Promise<boolean> {
    this.world.clock.forward(2 * MINUTE);
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const env = { ...inherited, ...this.environment, ...more, CLOCK: this.world.clock.now().toISOString() };
    const worker = spawn(process.execPath, [this.built.program('test/crashes/mortal-worker.js')], { stdio: ['ignore', 'pipe', 'inherit'], env });
    let moment = '';
    worker.stdout.on('data', (text: Buffer) => (moment += text.toString()));
    const how = await new Promise((ended) => worker.once('close', (code, signal) => ended(signal ?? code)));
    if (how === 0) return false;
    if (how !== 'SIGKILL' || moment === '') throw new Error(`a worker ended with ${String(how)}`);
    this.moments.push(moment);
    return true;
  }
}

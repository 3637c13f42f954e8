import 'reflect-metadata';
import { AsyncLocalStorage } from 'node:async_hooks';
import { writeSync } from 'node:fs';
import { Database, ReactionRunner, Settings, type Reaction, type Sweep } from '@maplebridge/platform';
import { ReactionLoop } from '../../apps/worker/src/running/reaction-loop.service.js';
import { schedule } from '../../apps/worker/src/schedule.js';
import { newWorker } from '../../apps/worker/src/work.config.js';
import { SetClock } from '../world/set-clock.js';

// The worker's own jobs in a process that kills itself with -9 the first time it comes to a moment named in no line of
// MOMENTS: when a job has done all and committed nothing, when it has committed a part, when it has committed all and
// nobody has heard of it. The moment is written out.

const survived = new Set((process.env['MOMENTS'] ?? '').split('\n'));
const sweeps = (process.env['SWEEPS'] ?? '').split(',');
const here = new AsyncLocalStorage<{ readonly job: string; marked: boolean }>();

const context = await newWorker(Settings.from(process.env), { clock: new SetClock(new Date(process.env['CLOCK']!)) });
const [database, runner] = [context.get(Database, { strict: false }), context.get(ReactionRunner, { strict: false })];

function mayDie(moment: string): void {
  if (survived.has(moment)) return;
  writeSync(1, moment);
  process.kill(process.pid, 'SIGKILL');
  // The signal needs an instant; nothing more may happen here meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
}

const transaction = database.transaction.bind(database);
database.transaction = async (work) => {
  const at = here.getStore();
  if (!at || database.inTransaction) return transaction(work);
  const result = await transaction(async () => {
    const value = await work();
    if (at.marked) mayDie(`${at.job} uncommitted`);
    return value;
  });
  mayDie(`${at.job} ${at.marked ? 'committed' : 'half-way'}`);
  return result;
};

/** A sweep's transactions are whole by themselves. */
const under = <T>(job: string, marked: boolean, work: () => Promise<T>) => here.run({ job, marked }, work);
const marking = (reaction: Reaction): Reaction => ({
  ...reaction,
  async done() {
    here.getStore()!.marked = true;
    await reaction.done();
  },
});

const run = runner.run.bind(runner);
runner.run = (id, jobFor) =>
  run(id, (name) => {
    const job = jobFor(name);
    return { run: (event, reaction) => under(job.constructor.name, false, () => job.run(event, marking(reaction))) };
  });

for (const { do: name, job } of schedule.filter((entry) => sweeps.includes(entry.do)))
  await under(name, true, () => context.get<Sweep>(job as never, { strict: false }).sweep(new Date(process.env['CLOCK']!)));
await context.get(ReactionLoop).drain();
await context.close();

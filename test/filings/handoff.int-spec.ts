import { jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { JointApplication, Packing } from '@maplebridge/filings';
import { DAY, MINUTE } from '@maplebridge/kernel';
import { Queues } from '@maplebridge/platform';
import { CRASH_POINTS } from '../../apps/worker/src/filings/crash-point.config.js';
import { eventually } from '../setup/eventually.js';
import { Road, roadSettings, type Settled } from './road.js';
import { slowCourt } from './slow-court.js';
import { buildWorker, death, ended, startWorker } from './worker-process.js';

jest.setTimeout(900_000);
const ROUNDS = 10;
const FILINGS = 6;

/** A database of Redis of our own: what is flushed here is nobody else's. */
function ownRedis(): string {
  const url = new URL(process.env['REDIS_URL']!);
  url.pathname = '/9';
  return url.href;
}

describe('handoff', () => {
  let road: Road;
  let environment: Record<string, string>;
  let worker: { main: string; remove: () => void };

  beforeAll(async () => {
    const made = await roadSettings({ REDIS_URL: ownRedis() });
    environment = made.environment;
    road = await Road.open(made.settings);
    road.world.clock.set(new Date(Date.now() - DAY / 2));
    worker = buildWorker();
  });
  afterAll(async () => {
    await road?.close();
    worker?.remove();
  });

  /** Filings whose package is made and queued; nobody has sent anything yet. */
  async function queued(count: number): Promise<string[]> {
    const packages: string[] = [];
    const packing = road.world.get(Packing);
    const settlements: Settled[] = [];
    // All first: what drains for one would already send the others.
    for (let n = 0; n < count; n++) {
      settlements.push(await road.stamped());
      road.world.clock.forward(20 * MINUTE);
    }
    for (const settled of settlements) {
      await road.asked(settled);
      const { id } = await road.world.get(JointApplication).complete(settled.caseId);
      const packed = (await packing.pack(id))!;
      await packing.queue(id, packed);
      packages.push(packed.packageId);
    }
    return packages;
  }

  const rows = <T>(text: string, values: unknown[]): Promise<T[]> => road.world.database.dataSource.query(text, values);
  const waiting = async (packages: string[]): Promise<number> => {
    const [row] = await rows<{ n: number }>(`select count(*)::int as n from filings.filing where package_id = any($1) and state = 'queued'`, [packages]);
    return row!.n;
  };
  const entries = (packages: string[]) => rows<{ n: number }>('select count(*)::int as n from court.docket where package_id = any($1) group by package_id', [packages]);

  it('reaches the court exactly once, however often the worker is killed at the worst moments', async () => {
    const packages = await queued(FILINGS);
    const hits = Object.fromEntries(CRASH_POINTS.map((point) => [point, 0])) as Record<string, number>;
    for (let round = 0; round < ROUNDS; round++)
      for (const point of CRASH_POINTS) {
        const how = await death(startWorker(worker.main, environment, point), 120_000);
        if (how === 'SIGKILL') hits[point]! += 1;
        else console.log(`worker at ${point}: ${how}`);
      }
    console.log(`handoff: kills per point ${JSON.stringify(hits)}`);
    for (const point of CRASH_POINTS) expect(hits[point]).toBe(ROUNDS);
    expect(await waiting(packages)).toBe(FILINGS);
    const last = startWorker(worker.main, environment);
    await eventually(async () => (await waiting(packages)) === 0, 'every package to arrive', 120_000);
    await ended(last);
    const [tries] = await rows<{ n: number }>(`select count(*)::int as n from filings.transmission where cargo_id = any($1)`, [packages]);
    console.log(`handoff: ${FILINGS} packages, ${tries!.n} tries, entries at the court ${JSON.stringify((await entries(packages)).map((entry) => entry.n))}`);
    expect((await entries(packages)).map((entry) => entry.n)).toEqual(Array(FILINGS).fill(1));
  });

  it('loses nothing when Redis is flushed with jobs waiting and active', async () => {
    const court = await slowCourt(`${road.url}/court/v1`);
    const redis = new Redis(ownRedis());
    const packages = await queued(FILINGS);
    const own = startWorker(worker.main, { ...environment, COURT_INTAKE_URL: court.url });
    try {
      const queue = road.world.get(Queues).queue('handoff');
      let counts = await queue.getJobCounts('waiting', 'active');
      await eventually(async () => {
        counts = await queue.getJobCounts('waiting', 'active');
        return counts['waiting']! >= 1 && counts['active']! >= 1 && court.held() >= 1;
      }, 'a job that waits and one that is active', 60_000);
      console.log(`handoff: flushing Redis with ${counts['waiting']} waiting, ${counts['active']} active`);
      expect(counts['waiting']).toBeGreaterThanOrEqual(1);
      expect(counts['active']).toBeGreaterThanOrEqual(1);
      await redis.flushdb();
      court.release();
      await eventually(async () => (await waiting(packages)) === 0, 'every package to arrive', 120_000);
    } finally {
      await ended(own);
      redis.disconnect();
      await court.close();
    }
    console.log(`handoff: after the flush, entries at the court ${JSON.stringify((await entries(packages)).map((entry) => entry.n))}`);
    expect((await entries(packages)).map((entry) => entry.n)).toEqual(Array(FILINGS).fill(1));
  });
});

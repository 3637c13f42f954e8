// P5a: from a commit to its job in the queue, with the product's own worker: woken after the commit, looking by itself
// every 250 ms. BullMQ's stream of events in Redis says when a job was added; both clocks are this machine's.
import 'reflect-metadata';
import { Redis } from 'ioredis';
import { Codes } from '@maplebridge/people';
import { Queues, Settings } from '@maplebridge/platform';
import { World } from '../world/world.js';

if (!process.env['BASE_URL']) throw new Error('This bench needs the product running beside it: npm run bench -- queued.');
const COMMITS = 120;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const at = (values: readonly number[], part: number) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? NaN;

const settings = Settings.from(process.env);
const world = await World.open(settings);
world.get(Queues).announceCommits(world.database);
const committed = new Map<string, number>();
const own = String(Date.now()).slice(-5);
for (let i = 0; i < COMMITS; i++) {
  world.clock.set(new Date());
  const { challengeId } = await world.get(Codes).request({ purpose: 'sign-in', contact: `137${own}${String(i).padStart(3, '0')}`, language: 'en' });
  committed.set(challengeId, Date.now());
  await wait(10 + ((i * 37) % 150));
}
await wait(2_000);

const { REDIS_URL, REDIS_PREFIX } = settings.get();
const redis = new Redis(REDIS_URL);
const stream = await redis.xrevrange(`${REDIS_PREFIX}:notices:events`, '+', '-', 'COUNT', 10 * COMMITS);
const added = new Map<string, number>();
for (const [id, fields] of stream) {
  const said = Object.fromEntries(fields.flatMap((name, i) => (i % 2 === 0 ? [[name, fields[i + 1]!]] : [])));
  if (said['event'] === 'added') added.set(said['jobId']!, Number(id.split('-')[0]));
}
const reactions = await world.database.dataSource.query<{ id: string; subject: string }[]>(
  `select r.id, e.subject_id as subject from platform.reaction r join platform.event e on e.id = r.event_id where e.subject_id = any($1::uuid[])`,
  [[...committed.keys()]],
);
// A job may be there before the committing process has been told that it has committed.
const times = reactions.flatMap(({ id, subject }) => (added.has(id) ? [Math.max(0, added.get(id)! - committed.get(subject)!)] : []));
const p95 = at(times, 0.95);
const valid = times.length === COMMITS;
console.log(JSON.stringify({
  row: 'P5a', value: p95, target: 300, met: valid && p95 <= 300,
  anchor: `ms, p95 of ${times.length} commits one after the other until BullMQ says "added"; median ${at(times, 0.5)}, most ${at(times, 1)}; the relay's own look is each 250 ms${valid ? '' : `; INVALID: ${COMMITS - times.length} were not seen`}`,
}));
await world.close();
process.exit();

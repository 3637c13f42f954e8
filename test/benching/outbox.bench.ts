// P5b: how fast a backlog in the outbox reaches the queue, beside BullMQ's addBulk of as many jobs alone. The relay's part
// is a transaction a batch: lock the rows, write the reactions, delete the rows; then it adds the same jobs by the same call.
import 'reflect-metadata';
import { newId } from '@maplebridge/kernel';
import { CodeRequested } from '@maplebridge/people';
import { Queues, Relay, Settings, type Queued } from '@maplebridge/platform';
import { World } from '../world/world.js';

const ROWS = 5_000;
const BATCH = 200;
const ROUNDS = 7;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const world = await World.open(Settings.from({ ...process.env, REDIS_PREFIX: `bench-${newId().slice(-12)}` }));
const [relay, queues] = [world.get(Relay), world.get(Queues)];

/** So many events of one account, written in bulk; each has one reaction. */
async function backlog(): Promise<void> {
  const chainId = newId();
  const events = Array.from({ length: ROWS }, (_, i) => ({ id: newId(), chain: 'account', chain_id: chainId, number: i + 1, type: CodeRequested.type, subject_id: chainId, seq: i + 1, facts: {}, actor: { kind: 'system' }, at: new Date(), seen_by: [], previous: '', hash: String(i) }));
  await world.database.dataSource.query(
    `with written as (insert into platform.event select * from jsonb_populate_recordset(null::platform.event, $1::jsonb) returning id)
     insert into platform.outbox (id, event_id) select id, id from written`,
    [JSON.stringify(events)],
  );
}

const perSecond = async (work: () => Promise<number>): Promise<number> => {
  const begun = performance.now();
  const done = await work();
  const rate = done / ((performance.now() - begun) / 1000);
  const waiting = await queues.queue('notices').getWaitingCount();
  if (waiting !== ROWS) throw new Error(`${waiting} jobs wait instead of ${ROWS}.`);
  await queues.queue('notices').obliterate({ force: true });
  return rate;
};

async function addedAlone(jobs: readonly Queued[]): Promise<number> {
  for (let from = 0; from < jobs.length; from += BATCH) await queues.enqueue(jobs.slice(from, from + BATCH));
  return jobs.length;
}

const rates: { relay: number[]; alone: number[] } = { relay: [], alone: [] };
for (let round = -1; round < ROUNDS; round++) {
  await backlog();
  const jobs = Array.from({ length: ROWS }, () => ({ id: newId(), queue: 'notices' as const }));
  const [ours, alone] = [await perSecond(() => relay.moveAll((queued) => queues.enqueue(queued))), await perSecond(() => addedAlone(jobs))];
  // The first round warms up.
  if (round < 0) continue;
  rates.relay.push(ours);
  rates.alone.push(alone);
}
const value = median(rates.relay) / median(rates.alone);
console.log(JSON.stringify({
  row: 'P5b', value: Math.round(value * 100) / 100, target: 0.6, met: value >= 0.6,
  anchor: `addBulk alone of the same ${ROWS} jobs by ${BATCH}: ${median(rates.alone).toFixed(0)} a second, from the outbox ${median(rates.relay).toFixed(0)}`,
}));
await world.close();
process.exit();

import 'reflect-metadata';
import { MINUTE } from '@maplebridge/kernel';
import { JointApplication } from '@maplebridge/filings';
import { Settings } from '@maplebridge/platform';
import { Road, type Settled } from './road.js';

// P5c: from the commit that says "both have asked" to the court's receipt in our database, with the product's own api,
// worker, queue and Typst. And within it, from "the package is queued" on: relay, queue, HTTP, court, receipt.
if (!process.env['BASE_URL']) throw new Error('This bench needs the product running beside it: npm run bench -- handoff.');
const PACKAGES = 24;
const road = await Road.open(Settings.from(process.env), { served: false });
const settled: Settled[] = [];
road.world.clock.set(new Date(Date.now() - 600 * MINUTE));
for (let n = 0; n < PACKAGES; n++) {
  settled.push(await road.stamped());
  road.world.clock.forward(20 * MINUTE);
}
const sealed = async () => {
  const [row] = await road.world.database.dataSource.query<{ n: number }[]>('select count(*)::int as n from agreements.agreement where case_id = any($1::uuid[]) and sealed_file_id is not null', [settled.map(({ caseId }) => caseId)]);
  return row!.n;
};
for (const end = Date.now() + 3 * MINUTE; (await sealed()) < PACKAGES && Date.now() < end; ) await new Promise((go) => setTimeout(go, 250));
const ready = new Map<string, number>();
for (const each of settled) {
  road.world.clock.set(new Date());
  await road.asked(each);
  const { id } = await road.world.get(JointApplication).complete(each.caseId);
  ready.set(id, Date.now());
  await received(id);
}

/** One after the other: this measures the way, not the line before it. */
async function received(id: string): Promise<void> {
  for (const end = Date.now() + MINUTE; Date.now() < end; await new Promise((go) => setTimeout(go, 25))) {
    const [row] = await road.world.database.dataSource.query<{ state: string }[]>('select state from filings.filing where id = $1', [id]);
    if (row?.state === 'received') return;
  }
  throw new Error('A package did not arrive within a minute.');
}

const rows = await road.world.database.dataSource.query<{ whole: number; way: number }[]>(
  `select extract(epoch from r.at - y.at) * 1000 as whole, extract(epoch from r.at - q.at) * 1000 as way
     from platform.event r join platform.event q on q.subject_id = r.subject_id and q.type = 'filing.queued'
     join platform.event y on y.subject_id = r.subject_id and y.type = 'filing.ready'
    where r.type = 'filing.received' and r.subject_id = any($1::uuid[])`,
  [[...ready.keys()]],
);
const p95 = (values: number[]) => Math.round(values.sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN);
const value = p95(rows.map((row) => Number(row.way)));
console.log(JSON.stringify({
  row: 'P5c', value, target: null, met: rows.length === PACKAGES,
  anchor: `ms, p95 of ${rows.length} packages from queued to the court's receipt stored; ${p95(rows.map((row) => Number(row.whole)))} ms from "both have asked", with every paper rendered and sealed`,
}));
await road.close();
process.exit();

import 'reflect-metadata';
import pg from 'pg';
import { newId } from '@maplebridge/kernel';
import { openTable, readyToSign, type Seat, type Table } from '../../../test/agreements/signing-table.js';

const CASES = 40;
/** Rounds before the clock runs: what PostgreSQL and V8 learn once, both have learnt. */
const WARM = 10;
const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Signed = Seat & { readonly version: number };

interface Said {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A case whose agreement everybody has signed: the stamp is what settles it. */
async function signed(table: Table): Promise<Signed> {
  const seat = await table.seat();
  const number = await readyToSign(table, seat);
  for (const who of [seat.hospital, seat.patient]) await table.signing.sign(who, seat.caseId, await table.proof(who, seat.caseId, number));
  await table.signing.signAsMediator(seat.mediator, seat.caseId, await table.proof(seat.mediator, seat.caseId, number));
  return { ...seat, version: number };
}

const stamp = (table: Table, { keeper, caseId, version }: Signed) => table.stamping.stamp(keeper, caseId, version);

/** Everything the product says to PostgreSQL while it settles one case. */
async function overheard(table: Table, seat: Signed): Promise<Said[]> {
  const said: Said[] = [];
  const original = pg.Client.prototype.query;
  const listening = function (this: pg.Client, ...call: unknown[]): unknown {
    const [first, second] = call;
    if (typeof first === 'string') said.push({ text: first, values: Array.isArray(second) ? second : [] });
    else if (first && typeof first === 'object' && 'text' in first) said.push({ text: String(first.text), values: (first as { values?: unknown[] }).values ?? [] });
    return Reflect.apply(original, this, call);
  };
  Object.assign(pg.Client.prototype, { query: listening });
  try {
    await stamp(table, seat);
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
  return said;
}

/** Ids of one case by what they are, so that another case's can stand in their place. */
async function idsOf(table: Table, seat: Seat): Promise<string[]> {
  const [row] = await table.source.query<Record<string, string>[]>('select id, version_id, organisation_id from agreements.agreement where case_id = $1', [seat.caseId]);
  const clocks = await table.source.query<{ id: string }[]>('select id from deadlines.clock where holder_id = $1 order by name', [seat.caseId]);
  return [seat.caseId, seat.patientId, seat.hospitalId, seat.keeper.accountId, seat.mediator.accountId, row!['id']!, row!['version_id']!, row!['organisation_id']!, ...clocks.map(({ id }) => id)];
}

/** The same statements by hand: prepared by name on one connection, values filled beforehand. */
async function replay(client: pg.Client, said: readonly Said[], from: readonly string[], to: readonly string[]): Promise<void> {
  const fresh = new Map<string, string>();
  const place = (value: unknown): unknown => {
    if (typeof value !== 'string' || !UUID.test(value)) return value;
    const at = from.indexOf(value);
    if (at >= 0) return to[at];
    if (!fresh.has(value)) fresh.set(value, newId());
    return fresh.get(value);
  };
  for (const [i, { text, values }] of said.entries()) {
    await client.query(values.length > 0 ? { name: `settle-${i}`, text, values: values.map((value) => (Array.isArray(value) ? value.map(place) : place(value))) } : text);
  }
}

const table = await openTable(process.env['DATABASE_URL']!);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
const model = await signed(table);
const modelIds = await idsOf(table, model);
const said = await overheard(table, model);
const ours: Signed[] = [];
const theirs: string[][] = [];
for (let i = 0; i < CASES + WARM; i++) {
  ours.push(await signed(table));
  theirs.push(await idsOf(table, await signed(table)));
}
// Turn and turn about, so that whatever else the machine does meets both.
const product: number[] = [];
const anchor: number[] = [];
for (let i = 0; i < CASES + WARM; i++) {
  const begun = performance.now();
  await stamp(table, ours[i]!);
  const between = performance.now();
  await replay(client, said, modelIds, theirs[i]!);
  if (i < WARM) continue;
  product.push(between - begun);
  anchor.push(performance.now() - between);
}
const value = Math.round((median(anchor) / median(product)) * 100) / 100;
console.log(JSON.stringify({
  row: 'P4', value, target: 0.7, met: value >= 0.7,
  anchor: `the same ${said.length} statements prepared through pg: ${(1000 / median(anchor)).toFixed(0)} settled a second, the product ${(1000 / median(product)).toFixed(0)}`,
}));
await client.end();
await table.close();

import { newId, Refusal, SystemClock } from '@maplebridge/kernel';
import { Database, dataSourceOptions } from '@maplebridge/platform';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Reservations } from './reservations.service.js';
import type { Interval } from './slots.rules.js';

const APPLICATION = 'maplebridge-race';

export interface RaceResult {
  /** Connections of their own that stood inside BEGIN when the gate opened, as the server counts them. */
  readonly overlap: number;
  readonly winners: number;
  readonly refused: number;
  readonly failed: number;
  /** Milliseconds from the gate to each racer's end, ascending. */
  readonly times: readonly number[];
}

export type Attempt = (database: Database, stretch: Interval, resources: readonly string[]) => Promise<void>;

/** The way the product books. */
export const byReservation: Attempt = (database, stretch, resources) =>
  new Reservations(database, new SystemClock()).take({
    bookingId: newId(),
    resources,
    stretches: [stretch],
    heldUntil: null,
  });

/** The product's own kind of pool, with one connection for each racer. */
export const racePool = (url: string, racers: number): Promise<DataSource> =>
  new DataSource({ ...dataSourceOptions(url, racers + 1), applicationName: APPLICATION } as DataSourceOptions).initialize();

/** So many racers, each with two parties of its own, want one hour of one mediator. Nobody starts before all have begun. */
export async function race(source: DataSource, racers: number, attempt: Attempt = byReservation): Promise<RaceResult> {
  const database = new Database(source);
  const mediator = newId();
  const from = Date.parse('2031-03-04T01:00:00Z');
  const stretch = { from, until: from + 3_600_000 };
  let begun = 0;
  let overlap = 0;
  let openedAt = 0;
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const times: number[] = [];
  const run = async () => {
    try {
      await database.transaction(async () => {
        await database.manager.query('select 1');
        if (++begun === racers) {
          overlap = await connectionsInside(source);
          openedAt = performance.now();
          open();
        }
        await gate;
        await attempt(database, stretch, [mediator, newId(), newId()]);
      });
    } finally {
      times.push(performance.now() - openedAt);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: racers }, run));
  const refused = ends.filter((end) => end.status === 'rejected' && end.reason instanceof Refusal).length;
  const winners = ends.filter((end) => end.status === 'fulfilled').length;
  await source.query('delete from bookings.reservation where during = tstzrange($1, $2)', [
    new Date(stretch.from),
    new Date(stretch.until),
  ]);
  return {
    overlap,
    winners,
    refused,
    failed: racers - winners - refused,
    times: times.sort((one, other) => one - other),
  };
}

async function connectionsInside(source: DataSource): Promise<number> {
  const rows = await source.query<{ count: string }[]>(
    `select count(*) from pg_stat_activity where application_name = $1 and state = 'idle in transaction' and datname = current_database()`,
    [APPLICATION],
  );
  return Number(rows[0]?.count ?? 0);
}

const RACERS = 50;
const ROUNDS = 20;
/** Milliseconds from the gate, within which 99 of 100 racers are to know whether they have won. */
const SOON = 50;

/** Row P7: 50 racers for one slot, one winner in every round, and how soon all know; beside a lone insert in the same run. */
export async function bench(url: string): Promise<string> {
  const source = await racePool(url, RACERS);
  try {
    const alone: number[] = [];
    const rounds: RaceResult[] = [];
    await race(source, RACERS);
    for (let round = 0; round < ROUNDS; round++) {
      alone.push((await race(source, 1)).times[0]!);
      rounds.push(await race(source, RACERS));
    }
    const p99 = rounds.map(({ times }) => times[Math.floor(times.length * 0.99)]!).sort((one, other) => one - other);
    const least = Math.min(...rounds.map((round) => round.overlap));
    const most = Math.max(...rounds.map((round) => round.winners));
    const met = rounds.every((round) => round.winners === 1 && round.overlap === RACERS && round.failed === 0);
    const lone = alone.sort((one, other) => one - other)[ROUNDS / 2]!;
    const soon = Math.round(p99[ROUNDS / 2]! * 10) / 10;
    const anchor = `${ROUNDS} rounds, overlap ${least} of ${RACERS}; a lone insert takes ${lone.toFixed(1)} ms`;
    const rows = [
      { row: 'P7', value: most, target: 1, met, anchor },
      { row: 'P7-p99', value: soon, target: SOON, met: met && soon <= SOON, anchor: `ms, p99 of the median round; ${anchor}` },
    ];
    return rows.map((row) => JSON.stringify(row)).join('\n');
  } finally {
    await source.destroy();
  }
}

if (process.argv[1]?.includes('race.bench')) console.log(await bench(process.env['DATABASE_URL']!));

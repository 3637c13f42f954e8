import { ANONYMOUS } from '@maplebridge/kernel';
import { Codes, CodeRequested } from '@maplebridge/people';
import { Database, ReactionDied, ReactionRunner, Relay, type Job } from './index.js';
import { openWorld } from '../../../test/world/open-world.js';
import type { World } from '../../../test/world/world.js';

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world.close(); });

/** One event, turned into its reaction; the relay is asked twice at once. */
async function reaction(contact: string): Promise<string> {
  await world.get(Codes).request({ purpose: 'sign-in', contact, language: 'en' }, ANONYMOUS);
  const passes = await Promise.all([world.get(Relay).relay(), world.get(Relay).relay()]);
  const queued = passes.flatMap((pass) => pass.queued);
  expect(queued).toHaveLength(1);
  return queued[0]!.id;
}
const run = (id: string, job: Job) => world.get(ReactionRunner).run(id, () => job);
const count = async (id: string) => Number((await world.get(Database).dataSource.query<{ n: string }[]>('select count(*) as n from platform.reaction where id = $1 and done_at is not null', [id]))[0]!.n);

it('does a thing once, however often it is delivered', async () => {
  const id = await reaction('13900000101');
  let effects = 0;
  const job: Job = { run: async (_event, reaction) => world.database.transaction(async () => { effects++; await reaction.done(); }) };
  const results = [await run(id, job), await run(id, job), await run(id, job)];
  expect({ results, effects, done: await count(id) }).toEqual({ results: ['done', 'nothing-to-do', 'nothing-to-do'], effects: 1, done: 1 });
});

it('refuses the receipt of a runner that was overtaken', async () => {
  const id = await reaction('13900000102');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  let slow: Promise<unknown> = Promise.resolve();
  await new Promise<void>((begun) => {
    slow = run(id, { run: async (_event, reaction) => {
      begun();
      await held;
      await world.database.transaction(() => reaction.done());
    } });
  });
  expect(await run(id, { run: async (_event, reaction) => world.database.transaction(() => reaction.done()) })).toBe('done');
  release();
  await expect(slow).rejects.toMatchObject({ reason: 'fenced' });
});

it('undoes the effect with the mark when the job fails, and tries again later', async () => {
  const id = await reaction('13900000103');
  const failing: Job = { run: async (_event, reaction) => world.database.transaction(async () => { await reaction.done(); throw new Error('the disk is full'); }) };
  await expect(run(id, failing)).rejects.toThrow('the disk is full');
  expect(await count(id)).toBe(0);
  world.clock.forward(3_600_000);
  expect((await world.get(Relay).overdue(world.clock.now())).map((each) => each.id)).toContain(id);
});

it('dies loudly after twenty failures, without a word of whose data, and is given one more try an hour for three days', async () => {
  const HOUR = 3_600_000;
  const id = await reaction('13900000104');
  const failing: Job = { run: async () => { throw new TypeError('no answer for 13900000104'); } };
  const next = async (): Promise<unknown> => {
    world.clock.forward(HOUR / 6);
    return run(id, failing).catch((error: unknown) => error);
  };
  for (let n = 1; n < 20; n++) expect(await next()).not.toBeInstanceOf(ReactionDied);
  const [{ event }] = await world.get(Database).dataSource.query<[{ event: string }]>('select event_id as event from platform.reaction where id = $1', [id]);
  const last = (await next()) as ReactionDied;
  expect(last).toBeInstanceOf(ReactionDied);
  expect(last.said).toEqual({ reaction: id, do: 'send-code', event, type: CodeRequested.type, attempts: 20, problem: 'TypeError' });
  expect(await run(id, failing)).toBe('nothing-to-do');
  const relay = world.get(Relay);
  for (let n = 0; n < 3; n++) {
    world.clock.forward(HOUR);
    expect([await relay.revive(world.clock.now()), await relay.revive(world.clock.now())]).toEqual([1, 0]);
    expect((await relay.overdue(world.clock.now())).map((each) => each.id)).toContain(id);
    expect(await next()).toBeInstanceOf(ReactionDied);
  }
  world.clock.forward(72 * HOUR);
  expect(await relay.revive(world.clock.now())).toBe(0);
});

it('is dead beforehand when try after try ends the worker itself', async () => {
  const id = await reaction('13900000105');
  const begunAndNeverEnded = () => new Promise<void>((begun) => void run(id, { run: () => { begun(); return new Promise(() => undefined); } }));
  for (let n = 1; n <= 40; n++) {
    world.clock.forward(120_000);
    expect((await world.get(Relay).overdue(world.clock.now())).map((each) => each.id)).toContain(id);
    await begunAndNeverEnded();
  }
  world.clock.forward(120_000);
  expect((await world.get(Relay).overdue(world.clock.now())).map((each) => each.id)).not.toContain(id);
  expect(await world.get(Relay).revive(world.clock.now())).toBe(1);
  expect(await run(id, { run: async (_event, reaction) => world.database.transaction(() => reaction.done()) })).toBe('done');
});

it('names an unknown event and a name used twice at start-up', () => {
  const entry = { on: CodeRequested.type, do: 'a', queue: 'default' as const, job: class implements Job { async run(): Promise<void> {} } };
  const relay = new Relay(world.get(Database), world.clock);
  expect(() => relay.use([entry, entry])).toThrow(/twice/);
  expect(() => relay.use([{ ...entry, on: 'nobody.declared' }])).toThrow(/nobody declares/);
});

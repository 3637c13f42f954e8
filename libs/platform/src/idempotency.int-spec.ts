import { DAY } from '@maplebridge/kernel';
import { Attempts, Idempotency } from './index.js';
import { openWorld } from '../../../test/world/open-world.js';
import type { World } from '../../../test/world/world.js';

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world.close(); });

const claim = (key: string, request: unknown = { amount: 1 }, owner = 'me') => ({ owner, operation: 'probe.act', key, request });

it('has one effect for fifty requests with one key at once, and the same answer for each', async () => {
  let effects = 0;
  const act = async () => ({ effect: ++effects, at: new Date(0) });
  const answers = await Promise.all(Array.from({ length: 50 }, () => world.get(Idempotency).once(claim('key-one-1'), act)));
  expect(effects).toBe(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

it('refuses another body under the same key, and keeps the keys of two people apart', async () => {
  await world.get(Idempotency).once(claim('key-two-2'), async () => 'first');
  await expect(world.get(Idempotency).once(claim('key-two-2', { amount: 2 }), async () => 'second')).rejects.toMatchObject({ reason: 'idempotency-key-reused' });
  expect(await world.get(Idempotency).once(claim('key-two-2', { amount: 2 }, 'somebody else'), async () => 'theirs')).toBe('theirs');
});

it('forgets the key when the effect fails, so that it can be tried again', async () => {
  const fail = async () => { throw new Error('no'); };
  await expect(world.get(Idempotency).once(claim('key-three'), fail)).rejects.toThrow('no');
  expect(await world.get(Idempotency).once(claim('key-three'), async () => 'now')).toBe('now');
});

it('forgets answers after a day and counters after their window, and neither before', async () => {
  const { clock } = world;
  const again = (effect: string) => world.get(Idempotency).once(claim('key-four-4'), async () => effect);
  const attempt = () => world.get(Attempts).count('probe', 1, DAY);
  const forget = async () => {
    await world.get(Idempotency).forget(clock.now());
    await world.get(Attempts).forget(clock.now());
  };
  const rows = async () => (await world.database.dataSource.query<{ n: number }[]>(`select count(*)::int as n from platform.attempt where name = 'probe'`))[0]!.n;
  expect(await again('first')).toBe('first');
  await attempt();
  clock.forward(DAY - 1);
  await forget();
  expect(await again('second')).toBe('first');
  await expect(attempt()).rejects.toMatchObject({ code: 'too-many' });
  clock.forward(2);
  await forget();
  expect(await again('third')).toBe('third');
  expect(await rows()).toBe(0);
});

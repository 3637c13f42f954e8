import { newId, SYSTEM } from '@maplebridge/kernel';
import { Database, defineEvent, eventHash, Events, openDataSource } from './index.js';
import { openWorld } from '../../../test/world/open-world.js';
import type { World } from '../../../test/world/world.js';

const Tried = defineEvent({ type: 'probe.tried', chain: 'case', audience: ['parties', 'own-party'] });
let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world.close(); });

const append = (chainId: string, seq: number) => world.database.transaction(async () =>
  world.get(Events).append(Tried, { chainId, subjectId: chainId, seq, facts: { partyId: chainId, seq }, actor: SYSTEM }));

interface EventRow {
  id: string; chain: string; chain_id: string; number: string; type: string; subject_id: string; seq: number;
  facts: unknown; actor: unknown; at: Date; seen_by: string[]; previous: string; hash: string;
}
const rowsOf = (chainId: string) => world.get(Database).dataSource.query<EventRow[]>('select * from platform.event where chain_id = $1 order by number', [chainId]);

/** What the offline verifier does: recompute every hash from the row and its predecessor. */
async function broken(chainId: string): Promise<number | undefined> {
  let previous = '';
  for (const row of await rowsOf(chainId)) {
    const { id, chain, chain_id, number, type, subject_id, seq, facts, actor, at, seen_by } = row;
    const hash = eventHash({ id, chain, chainId: chain_id, number: Number(number), type, subjectId: subject_id, seq, facts, actor, at: at.toISOString(), seenBy: seen_by, previous });
    if (hash !== row.hash || row.previous !== previous) return Number(number);
    previous = hash;
  }
  return undefined;
}

it('chains events without a gap when forty transactions write at once', async () => {
  const chains = [newId(), newId()];
  await Promise.all(Array.from({ length: 40 }, (_, i) => append(chains[i % 2]!, i)));
  for (const chain of chains) {
    expect((await rowsOf(chain)).map((row) => Number(row.number))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await broken(chain)).toBeUndefined();
  }
});

it('does not deadlock when transactions write to the same two chains in opposite order', async () => {
  const [a, b] = [newId(), newId()];
  const both = (first: string, second: string) => world.database.transaction(async () => {
    for (const chainId of [first, second]) world.get(Events).append(Tried, { chainId, subjectId: chainId, seq: 1, facts: { partyId: chainId }, actor: SYSTEM });
  });
  await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? both(a, b) : both(b, a))));
  expect((await rowsOf(a)).length + (await rowsOf(b)).length).toBe(40);
});

it('finds any changed byte of any row', async () => {
  const chain = newId();
  for (let seq = 1; seq <= 3; seq++) await append(chain, seq);
  const { dataSource } = world.get(Database);
  await expect(dataSource.query(`update platform.event set facts = '{"seq":9}' where chain_id = $1 and number = 2`, [chain])).rejects.toThrow(/permission denied/);
  const owner = await openDataSource(process.env['DATABASE_OWNER_URL']!, 2);
  await owner.query(`update platform.event set seen_by = '{centre}' where chain_id = $1 and number = 2`, [chain]);
  await owner.destroy();
  expect(await broken(chain)).toBe(2);
});

it('writes nothing, event or row, when the transaction fails', async () => {
  const chain = newId();
  await expect(world.database.transaction(async () => {
    world.get(Events).append(Tried, { chainId: chain, subjectId: chain, seq: 1, facts: { partyId: chain }, actor: SYSTEM });
    throw new Error('no');
  })).rejects.toThrow('no');
  expect(await rowsOf(chain)).toEqual([]);
});

it('shows an event only to those it is for', async () => {
  const chain = newId();
  await append(chain, 1);
  const seen = async (...audience: string[]) => (await world.get(Events).of(chain, audience, 0, 10)).length;
  expect(await Promise.all([seen('parties'), seen(`party:${chain}`), seen('centre'), seen(`party:${newId()}`), seen('court')])).toEqual([1, 1, 0, 0, 0]);
});

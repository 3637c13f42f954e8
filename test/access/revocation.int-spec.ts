import { jest } from '@jest/globals';
import { SignIns } from '@maplebridge/people';
import { Settings } from '@maplebridge/platform';
import { serve, type Served } from '../../apps/api/src/serve.config.js';
import { roadSettings } from '../filings/road.js';
import type { Person } from '../world/people.js';
import { World } from '../world/world.js';

jest.setTimeout(120_000);

interface Stream {
  readonly status: number;
  /** Milliseconds since 1970 at which it ended. */
  readonly ended: Promise<number>;
}

describe('a revoked sign-in', () => {
  let world: World;
  let apis: Served[];
  let person: Person;
  beforeAll(async () => {
    const { settings, environment } = await roadSettings();
    world = await World.open(settings);
    apis = [await serve(settings), await serve(Settings.from({ ...environment, PORT: '0' }))];
    person = await world.people.add('林小满', '13500000010');
  });
  afterAll(async () => {
    for (const api of apis ?? []) await api.close();
    await world?.close();
  });

  const signIn = async () => `__Host-sign-in=${(await world.get(SignIns).begin(person.accountId, 'phone')).token}`;
  const ask = (api: Served, cookie: string, path: string, more: RequestInit = {}) => fetch(`${api.url}/api/v1/${path}`, { ...more, headers: { cookie, ...more.headers } });

  async function listen(api: Served, cookie: string): Promise<Stream> {
    const answer = await ask(api, cookie, 'changes');
    const reader = answer.body!.getReader();
    await reader.read();
    const toTheEnd = async (): Promise<number> => {
      // A stream that the server cuts off is at its end too.
      for (;;) if ((await reader.read().catch(() => ({ done: true }))).done) return Date.now();
    };
    return { status: answer.status, ended: toTheEnd() };
  }

  it('is worth nothing at once and its streams end within a second, in a second api too', async () => {
    const [kept, lost] = [await signIn(), await signIn()];
    const items = (await (await ask(apis[0]!, lost, 'me/sign-ins')).json()) as { items: { id: string; current: boolean }[] };
    const streams = await Promise.all(apis.map((api) => listen(api, lost)));
    const other = await listen(apis[1]!, kept);
    let otherEnded = false;
    void other.ended.then(() => (otherEnded = true));
    expect(streams.map(({ status }) => status)).toEqual([200, 200]);

    const { id } = items.items.find(({ current }) => current)!;
    const revoked = await ask(apis[0]!, kept, `me/sign-ins/${id}/revoke`, { method: 'POST', headers: { 'idempotency-key': 'revoke-the-lost-one' } });
    const at = Date.now();
    expect(revoked.status).toBe(204);
    expect((await ask(apis[0]!, lost, 'me')).status).toBe(401);
    const ended = await Promise.all(streams.map((stream) => stream.ended));
    expect(Math.max(...ended) - at).toBeLessThan(1000);
    expect((await ask(apis[1]!, lost, 'me')).status).toBe(401);
    expect(Date.now() - at).toBeLessThan(1500);
    expect((await ask(apis[1]!, lost, 'changes')).status).toBe(401);

    expect(otherEnded).toBe(false);
    for (const api of apis) expect((await ask(api, kept, 'me')).status).toBe(200);
  });

  it('holds as many streams as a person has browsers, and no more', async () => {
    const cookie = await signIn();
    for (let n = 0; n < 20; n += 1) expect((await listen(apis[0]!, cookie)).status).toBe(200);
    const one = await ask(apis[0]!, cookie, 'changes');
    expect([one.status, one.headers.get('content-type')]).toEqual([429, 'application/problem+json; charset=utf-8']);
    expect(await one.json()).toMatchObject({ code: 'too-many', reason: 'too-many-streams' });
    expect((await listen(apis[1]!, cookie)).status).toBe(200);
  });
});

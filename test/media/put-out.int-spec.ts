import type { Browser, Page } from 'playwright-core';
import { Involvements, SignIns } from '@maplebridge/people';
import { MediaServer } from '@maplebridge/sessions';
import { pass } from '../setup/eventually.js';
import { serve, type Served } from '../../apps/api/src/serve.config.js';
import { work } from '../../apps/worker/src/work.config.js';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { flowing, inflow, launchBrowser, still, teachToJoin } from './room-page.js';
import { freePort, layTable, letEveryoneIn, mediaSettings, type Table } from './table.js';

type Who = 'mediator' | 'applicant';
interface Joining {
  join(url: string, token: string, publish: boolean): Promise<number>;
  room: { engine: { token?: string } };
  ended: string | null;
}
interface Ticket { token: string; room: { id: string; generation: number } }

/** Two api processes' worth of apps, a worker, the media server; the mediator speaks through the first api, the applicant through the second. */
describe('put out of a running call', () => {
  let media: RunningMediaServer;
  let table: Table;
  let second: Served;
  let worker: Awaited<ReturnType<typeof work>>;
  let browser: Browser;
  const pages = {} as Record<Who, Page>;

  beforeAll(async () => {
    const internal = await freePort();
    media = await startMediaServer(`http://127.0.0.1:${internal}/livekit/webhook`);
    const settings = mediaSettings(media, { port: await freePort(), internal }, { WORKER_PORT: String(await freePort()) });
    table = await layTable(settings);
    second = await serve(mediaSettings(media, { port: await freePort(), internal: await freePort() }));
    worker = await work(settings);
    browser = await launchBrowser();
    await letEveryoneIn(table);
    for (const [who, origin] of [['mediator', table.origin], ['applicant', second.url]] as const) {
      const context = await browser.newContext();
      await context.addCookies([cookieFor(who, table.people[who].cookie.value)]);
      pages[who] = await context.newPage();
      await pages[who].goto(`${origin.replace('127.0.0.1', 'localhost')}/api/v1/about`);
      await teachToJoin(pages[who]);
    }
    await enter('mediator');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await worker?.close();
    await second?.close();
    await table?.served.close();
    await media?.stop();
  }, 30_000);

  const cookieFor = (who: Who, value: string) => ({ name: table.people[who].cookie.name, value, url: table.origin.replace('http:', 'https:'), secure: true, httpOnly: true });
  const ticket = async (who: Who) => (await table.call(who, 'POST', '/media-token')) as unknown as { status: number; body: Ticket };
  const join = (who: Who, token: string): Promise<string> =>
    pages[who].evaluate(
      (key) => {
        const here = globalThis as unknown as Joining & { location: { origin: string } };
        return here.join(here.location.origin.replace('http', 'ws'), key, true).then(() => 'joined', () => 'refused');
      },
      token,
    );
  const enter = async (who: Who): Promise<Ticket> => {
    const { body } = await ticket(who);
    expect(await join(who, body.token)).toBe('joined');
    return body;
  };
  const refreshed = (who: Who): Promise<string> => pages[who].evaluate(() => (globalThis as unknown as Joining).room.engine.token ?? '');
  const inRoom = async ({ room }: Ticket) => (await table.served.app.get(MediaServer).listParticipants(`ms_${room.id}_g${room.generation}`)).length;
  /** Milliseconds from `since` until the media server holds no more than these in the room. */
  const gone = async (place: Ticket, since: number, left = 1): Promise<number> => {
    // A room that is just being deleted does not answer.
    while ((await inRoom(place).catch(() => left)) > left && Date.now() - since < 10_000) await pass(20);
    return Date.now() - since;
  };
  /** Milliseconds from `since` until the page's call was over. */
  const over = (who: Who, since: number): Promise<number> =>
    pages[who].waitForFunction(() => (globalThis as unknown as Joining).ended !== null, undefined, { timeout: 10_000, polling: 20 }).then(() => Date.now() - since);

  it('when the sign-in behind the call is revoked, whichever api the call runs through', async () => {
    const place = await enter('applicant');
    await flowing(pages.mediator, 5_000);
    const old = [place.token, await refreshed('applicant')];
    const { accountId, signInId, cookie } = table.people.applicant;
    const actor = { kind: 'account' as const, accountId, relations: [], partyIds: [] };
    const signIns = table.served.app.get(SignIns);
    const kept = await signIns.begin(accountId, 'another device');

    const since = Date.now();
    await signIns.revoke(actor, signInId);
    const took = await gone(place, since);
    console.log(JSON.stringify({ revokedToOut: took, browserKnewAfter: await over('applicant', since) }));
    expect(took).toBeLessThan(1_500);
    await still(pages.mediator);
    expect(await inflow(pages.mediator, 1_500)).toBe(0);
    expect((await ticket('applicant')).status).toBe(401);
    for (const token of old) expect(await join('applicant', token)).toBe('refused');

    // The same person, signed in elsewhere, goes on.
    Object.assign(cookie, { value: kept.token });
    await pages.applicant.context().addCookies([cookieFor('applicant', kept.token)]);
    await enter('applicant');
    await flowing(pages.mediator, 5_000);
  }, 240_000);

  it('when they no longer belong to the case; the rooms go on under a new generation', async () => {
    const before = (await ticket('applicant')).body;
    const old = [before.token, await refreshed('applicant')];
    const since = Date.now();
    const [own] = await table.served.app.get(Involvements).accounts(table.caseId, ['applicant']);
    await table.served.app.get(Involvements).end({ caseId: table.caseId, accountId: own!.accountId, relation: 'applicant', partyId: own!.partyId! });
    const took = await gone(before, since, 0);
    console.log(JSON.stringify({ involvementEndedToOut: took, browserKnewAfter: await over('applicant', since) }));
    expect(took).toBeLessThan(4_000);
    expect((await ticket('applicant')).status).toBe(404);
    for (const token of old) expect(await join('applicant', token)).toBe('refused');
    const after = await enter('mediator');
    expect(after.room).toEqual({ ...before.room, generation: before.room.generation + 1 });
    const { body } = await table.call('mediator', 'GET', '');
    expect(body['door']).toContainEqual(expect.objectContaining({ name: 'applicant', state: 'left' }));
  }, 240_000);

  it('and a mediator who is replaced and appointed again opens the door alone, also after half an hour away', async () => {
    const involvements = table.served.app.get(Involvements);
    const mine = { caseId: table.caseId, accountId: table.people.mediator.accountId, relation: 'mediator' as const };
    const before = (await ticket('mediator')).body;
    await involvements.end(mine);
    await gone(before, Date.now(), 0);
    expect((await ticket('mediator')).status).toBe(404);
    await involvements.add(mine);
    expect(await ticket('mediator')).toMatchObject({ status: 403, body: { reason: 'not-admitted' } });
    expect(await table.call('mediator', 'POST', '/knock')).toMatchObject({ status: 200, body: { me: { state: 'admitted' } } });
    await enter('mediator');
    // The applicant of this case is gone for good and cannot take a seat this way.
    expect((await table.call('applicant', 'POST', '/knock')).status).toBe(404);
  }, 240_000);
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { LiveKitServer } from '../../libs/sessions/src/livekit.adapter.js';
import { grantsFor, roomName } from '../../libs/sessions/src/media.rules.js';
import { newId } from '@maplebridge/kernel';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { BARE_PAGE, flowing, inflow, launchBrowser, still, teachToJoin } from './room-page.js';


describe('media in three browsers', () => {
  let media: RunningMediaServer;
  let server: LiveKitServer;
  let pages: Server;
  let browser: Browser;
  const people: Record<string, Page> = {};
  const joint = roomName(newId(), 1);
  const caucus = roomName(newId(), 1);

  beforeAll(async () => {
    media = await startMediaServer();
    server = new LiveKitServer(media);
    pages = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end(BARE_PAGE);
    }).listen(0, '127.0.0.1');
    browser = await launchBrowser();
    const { port } = pages.address() as AddressInfo;
    for (const name of ['mediator', 'applicant', 'respondent']) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`http://localhost:${port}/`);
      await teachToJoin(page);
      people[name] = page;
    }
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    pages?.close();
    await media?.stop();
  });

  const token = (room: string, who: string) =>
    server.token({ room, identity: who, name: who, attributes: { role: 'party' }, grants: grantsFor('mediator'), ttlSeconds: 60 });
  const join = async (who: string, room: string): Promise<number> =>
    people[who]!.evaluate(([url, jwt]) => (globalThis as unknown as { join(url: string, jwt: string): Promise<number> }).join(url!, jwt!), [media.url.replace('http', 'ws'), await token(room, who)]);
  const limits = { emptyAfter: 60, departureAfter: 20, people: 5 };

  it('moves pictures between all, and none out of a caucus', async () => {
    await server.createRoom(joint, limits);
    for (const who of Object.keys(people)) await join(who, joint);
    await Promise.all(Object.values(people).map((page) => flowing(page, 5_000)));
    await server.createRoom(caucus, limits);
    for (const who of ['mediator', 'applicant']) {
      await people[who]!.evaluate(() => (globalThis as unknown as { room: { disconnect(stop: boolean): Promise<void> } }).room.disconnect(false));
      await join(who, caucus);
    }
    await Promise.all([flowing(people.applicant!, 5_000), still(people.respondent!)]);
    const [inside, outside] = await Promise.all([inflow(people.applicant!, 3_000), inflow(people.respondent!, 3_000)]);
    expect(inside).toBeGreaterThan(0);
    expect(outside).toBe(0);
  }, 240_000);
});

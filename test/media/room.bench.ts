import 'reflect-metadata';
import type { Page } from 'playwright-core';
import { LiveKitServer } from '../../libs/sessions/src/livekit.adapter.js';
import { startMediaServer } from './media-server.js';
import { launchBrowser, teachToJoin } from './room-page.js';
import { freePort, layTable, letEveryoneIn, mediaSettings, type Table } from './table.js';

const ROUNDS = 11;
const SWITCHES = 20;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]) => sorted(values)[Math.floor(values.length / 2)]!;
const p95 = (values: readonly number[]) => sorted(values)[Math.min(values.length - 1, Math.ceil(values.length * 0.95) - 1)]!;

interface Joining {
  join(url: string, token: string, publish: boolean): Promise<number>;
  room: { disconnect(stop: boolean): Promise<void> };
}
/** Milliseconds from the click to the first decoded frame of somebody else; the token is asked for on the way. */
const firstFrame = (page: Page, url: string, ask: string | { path: string }): Promise<number> =>
  page.evaluate(
    async ([at, how]) => {
      const here = globalThis as unknown as Joining & { document: { querySelectorAll(text: string): Iterable<{ getVideoPlaybackQuality(): { totalVideoFrames: number }; remove(): void }> } };
      for (const film of here.document.querySelectorAll('video, audio')) film.remove();
      const started = performance.now();
      const token = typeof how === 'string' ? how : ((await (await fetch(how!.path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).json()) as { token: string }).token;
      await here.join(at as string, token as string, false);
      for (;;) {
        const seen = [...here.document.querySelectorAll('video')].some((film) => film.getVideoPlaybackQuality().totalVideoFrames > 0);
        if (seen) return performance.now() - started;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    [url, ask] as const,
  );
const drop = (page: Page) => page.evaluate(() => (globalThis as unknown as Joining).room.disconnect(false));

interface Screen {
  document: { querySelectorAll(text: string): Iterable<Film> };
  before?: Set<unknown>;
  pressed?: number;
  addEventListener(kind: 'pointerdown', heard: () => void, capture: true): void;
}
interface Film {
  srcObject: { getVideoTracks(): readonly { id: string }[] } | null;
  requestVideoFrameCallback(done: () => void): void;
}
const REMOTE = '.tile:not(.self) video';
/** Notes the pictures that are shown now, so that `newPicture` waits for others. */
const remember = (page: Page): Promise<void> =>
  page.evaluate((remote) => {
    const here = globalThis as unknown as Screen;
    here.before = new Set([...here.document.querySelectorAll(remote)].map(({ srcObject }) => srcObject?.getVideoTracks()[0]));
  }, REMOTE);
/** The moment at which a frame of a picture was shown that was not there before. */
const newPicture = (page: Page): Promise<number> =>
  page.evaluate(async (remote) => {
    const here = globalThis as unknown as Screen;
    for (;;) {
      const fresh = [...here.document.querySelectorAll(remote)].find(({ srcObject }) => srcObject?.getVideoTracks()[0] && !here.before?.has(srcObject.getVideoTracks()[0]));
      if (fresh) return new Promise<number>((resolve) => fresh.requestVideoFrameCallback(() => resolve(Date.now())));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, REMOTE);
/** From now on the page keeps the moment at which a button was last pressed; the way of the test's own click to it is not the app's. */
const keepPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const here = globalThis as unknown as Screen;
    here.addEventListener('pointerdown', () => { here.pressed = Date.now(); }, true);
  });
const lastPress = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as Screen).pressed!);

const media = await startMediaServer();
const settings = mediaSettings(media, { port: await freePort(), internal: await freePort() }, { WEB_DIR: process.env.WEB_DIR ?? 'dist/web' });
const table: Table = await layTable(settings);
const browser = await launchBrowser();
try {
  await letEveryoneIn(table);
  const pages = {} as Record<'mediator' | 'applicant', Page>;
  for (const who of ['mediator', 'applicant'] as const) {
    // The anchor's page speaks to the media server itself, which our own pages may not.
    const context = await browser.newContext({ bypassCSP: true });
    await context.addCookies([{ ...table.people[who].cookie, url: table.origin.replace('http:', 'https:'), secure: true, httpOnly: true }]);
    pages[who] = await context.newPage();
    await pages[who].goto(`${table.origin}/api/v1/about`);
    await teachToJoin(pages[who]);
  }
  const ours = table.origin.replace('http', 'ws');
  const bare = media.url.replace('http', 'ws');
  const path = { path: `/api/v1/cases/${table.caseId}/sessions/${table.sessionId}/media-token` };
  const token = async (who: 'mediator' | 'applicant') => (await table.call(who, 'POST', '/media-token')).body['token'] as unknown as string;
  const publish = async () => pages.mediator.evaluate(([at, key]) => (globalThis as unknown as Joining).join(at!, key!, true), [ours, await token('mediator')]);

  const server = new LiveKitServer(media);
  const grants = { publish: [], subscribe: true } as const;
  const figures: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  await publish();
  const joint = (await table.call('applicant', 'POST', '/media-token')).body['room'] as unknown as { id: string; generation: number };
  await wait(1_500);
  for (let round = 0; round <= ROUNDS; round++) {
    const anchor = await server.token({ room: `ms_${joint.id}_g${joint.generation}`, identity: 'anchor', name: 'anchor', attributes: {}, grants, ttlSeconds: 60 });
    const direct = await firstFrame(pages.applicant, bare, anchor);
    await drop(pages.applicant);
    const own = await firstFrame(pages.applicant, ours, path);
    await drop(pages.applicant);
    // The first pair warms up.
    if (round === 0) continue;
    figures.bare.push(direct);
    figures.ours.push(own);
  }
  const ratio = median(figures.ours) / median(figures.bare);
  const rounded = (value: number) => Math.round(value * 100) / 100;
  console.log(JSON.stringify({ row: 'V1', value: rounded(ratio), target: 1.2, met: ratio <= 1.2, anchor: `a bare LiveKit page, ${Math.round(median(figures.bare))} ms to the first frame` }));

  const switches: number[] = [];
  for (const who of ['mediator', 'applicant'] as const) {
    await drop(pages[who]);
    await pages[who].goto(`${table.origin}/cases/${table.caseId}/sessions/${table.sessionId}?lang=en`);
  }
  const button = (name: string) => pages.mediator.getByRole('button', { name, exact: true });
  for (const who of ['mediator', 'applicant'] as const) await newPicture(pages[who]);
  await keepPresses(pages.mediator);
  // The first two warm up.
  for (let round = 0; round < SWITCHES + 2; round++) {
    await button('Talk privately').click();
    await button('Talk with applicant').waitFor();
    await Promise.all([pages.mediator, pages.applicant].map(remember));
    await button('Talk with applicant').click();
    const seen = Math.max(...(await Promise.all([newPicture(pages.mediator), newPicture(pages.applicant)])));
    if (round > 1) switches.push(seen - (await lastPress(pages.mediator)));
    await pages.mediator.locator('.cau').waitFor();
    await Promise.all([pages.mediator, pages.applicant].map(remember));
    await button('Bring everyone back').click();
    await Promise.all([newPicture(pages.mediator), newPicture(pages.applicant)]);
    await wait(500);
  }
  console.log(JSON.stringify({ row: 'V1-caucus', value: p95(switches), target: 1500, met: p95(switches) <= 1500, anchor: `milliseconds in the app from the mediator's click until both see each other in the private room, p95 of ${SWITCHES}, median ${median(switches)}` }));
} finally {
  await browser.close();
  await table.served.close();
  await media.stop();
}
process.exit();

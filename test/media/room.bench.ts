import 'reflect-metadata';
import type { Page } from 'playwright-core';
import { LiveKitServer } from '../../libs/sessions/src/livekit.adapter.js';
import { startMediaServer } from './media-server.js';
import { launchBrowser, teachToJoin } from './room-page.js';
import { freePort, layTable, mediaSettings, type Table } from './table.js';

const ROUNDS = 7;
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
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    [url, ask] as const,
  );
const drop = (page: Page) => page.evaluate(() => (globalThis as unknown as Joining).room.disconnect(false));

const media = await startMediaServer();
const settings = mediaSettings(media, { port: await freePort(), internal: await freePort() });
const table: Table = await layTable(settings);
const browser = await launchBrowser();
try {
  await table.call('mediator', 'POST', '/open');
  for (const who of ['applicant', 'respondent'] as const) await table.call(who, 'POST', '/knock');
  const door = (await table.call('mediator', 'GET', '')).body['door'] as unknown as { participantId: string; side: string }[];
  for (const { participantId } of door) {
    await table.call('mediator', 'POST', `/participants/${participantId}/admit`);
    await table.call('mediator', 'POST', `/participants/${participantId}/identity`, { same: true });
  }
  await table.call('mediator', 'POST', '/start');
  const pages = {} as Record<'mediator' | 'applicant', Page>;
  for (const who of ['mediator', 'applicant'] as const) {
    const context = await browser.newContext();
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
  const side = door.find((one) => one.side === 'applicant')!.participantId;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await table.call('mediator', 'POST', '/caucus', { participantIds: [side] });
    await drop(pages.mediator);
    const [, seen] = await Promise.all([publish(), firstFrame(pages.applicant, ours, path).then(() => performance.now())]);
    switches.push(seen - began);
    await drop(pages.applicant);
    await table.call('mediator', 'POST', '/caucus/close');
  }
  console.log(JSON.stringify({ row: 'V1-caucus', value: Math.round(p95(switches)), target: 1500, met: p95(switches) <= 1500, anchor: `milliseconds from the mediator's word to the first frame in the private room, p95 of ${ROUNDS}` }));
} finally {
  await browser.close();
  await table.served.close();
  await media.stop();
}
process.exit();

import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from '@maplebridge/platform';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../apps/api/src/serve.config.js';
import { openBrowser, openPerson, PHONE } from './browser.js';
import { Wire } from './wire.js';

const WEB = process.env['WEB_DIR'] ?? 'dist/web';
/** What the page sends at once. */
const CHUNK = 2 * 1024 * 1024;
/** Requests, headers and cookies of two page loads. */
const TALK = 256 * 1024;
const PHOTO = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489009000004944415400', 'hex'),
  randomBytes(9 * 1024 * 1024),
]);

describe('evidence from a phone whose connection breaks', () => {
  const wire = new Wire();
  let settings: Settings;
  let served: Served;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let caseId: string;

  const start = async () => {
    served = await serve(settings);
    wire.target = Number(new URL(served.url).port);
  };
  const post = (path: string, body: object) =>
    page.evaluate(
      async ([to, text, key]) => {
        const answer = await fetch(to!, { method: 'POST', headers: { 'content-type': 'application/json', 'Idempotency-Key': key! }, body: text });
        return (await answer.json()) as Record<string, string>;
      },
      [path, JSON.stringify(body), randomBytes(12).toString('hex')],
    );

  beforeAll(async () => {
    if (!existsSync(`${WEB}/index.html`)) throw new Error(`No built web app in ${WEB}: run npm test, which builds it.`);
    origin = `http://localhost:${await wire.open()}`;
    const own = { PORT: '0', INTERNAL_PORT: '0', PUBLIC_URL: origin, WEB_DIR: WEB, DEMO: 'on', LOG_LEVEL: 'silent', DATA_DIR: mkdtempSync(join(tmpdir(), 'journey-')) };
    settings = Settings.from({ ...process.env, ...own });
    await start();
    browser = await openBrowser();
    page = await (await openPerson(browser, 'zh-CN', PHONE)).newPage();
    await page.goto(origin);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    wire.close();
    await served?.close();
  });

  it('goes on after a cut at 40 %, a restart of the server and a reload, sending at most one chunk again', async () => {
    const accounts = await page.evaluate(async () => (await (await fetch('/api/v1/demo/accounts')).json()) as { items: { accountId: string; role: string }[] });
    await post('/api/v1/demo/sign-in', { accountId: accounts.items.find(({ role }) => role === 'applicant')!.accountId });
    caseId = (await post('/api/v1/cases', {}))['caseId']!;
    await page.goto(`${origin}/cases/${caseId}/evidence`);
    await page.getByRole('button', { name: '选文件' }).waitFor();

    wire.passed = 0;
    wire.breakAt = PHOTO.length * 0.4;
    await page.locator('input[type=file]').nth(1).setInputFiles({ name: '喉镜检查照片.png', mimeType: 'image/png', buffer: PHOTO });
    while (wire.passed < wire.breakAt) await new Promise((done) => setTimeout(done, 20));
    await served.close();
    const before = wire.passed;
    await start();
    wire.breakAt = Infinity;
    wire.passed = 0;
    await page.reload();
    await page.getByText('已收到').first().waitFor({ timeout: 60_000 });
    const again = before + wire.passed - PHOTO.length;
    console.log(JSON.stringify({ bytes: PHOTO.length, before, after: wire.passed, again, chunk: CHUNK }));
    expect(again).toBeLessThanOrEqual(CHUNK + TALK);

    const list = await page.evaluate(async (path) => (await (await fetch(path)).json()) as { items: { title: string; bytes: number; sha256: string }[] }, `/api/v1/cases/${caseId}/evidence`);
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({ title: '喉镜检查照片', bytes: PHOTO.length });
    await expect(page.getByText(list.items[0]!.sha256.slice(0, 6)).count()).resolves.toBe(1);
  }, 120_000);

  it('goes on by itself when the network is there again', async () => {
    const another = Buffer.concat([PHOTO, randomBytes(16)]);
    wire.passed = 0;
    wire.breakAt = another.length * 0.4;
    await page.locator('input[type=file]').nth(1).setInputFiles({ name: '第二张照片.png', mimeType: 'image/png', buffer: another });
    while (wire.passed < wire.breakAt) await new Promise((done) => setTimeout(done, 20));
    await page.context().setOffline(true);
    await page.waitForFunction(() => !navigator.onLine);
    wire.breakAt = Infinity;
    await page.context().setOffline(false);
    await page.waitForFunction(async (path) => ((await (await fetch(path)).json()) as { items: unknown[] }).items.length === 2, `/api/v1/cases/${caseId}/evidence`, { timeout: 60_000, polling: 500 });
  }, 150_000);
});

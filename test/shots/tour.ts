import type { BrowserContext, Page } from 'playwright-core';
import { openPerson, type DESK, type PageLanguage } from '../journeys/browser.js';
import { oneBrowser } from './one-browser.js';
import { faults, narrowFaults } from './faults.js';
import type { Sample } from './samples.js';
import { signInAs } from './seen-by.js';

export interface Eyes {
  readonly viewport: typeof DESK;
  readonly language: PageLanguage;
}

export interface Stop {
  readonly name: string;
  readonly sample: Sample;
  /** Where the picture goes; without it the page is only examined. */
  readonly file?: string;
}

const BASE = () => process.env['BASE_URL'] ?? 'http://localhost:3000';

/** What the browser itself writes about an answer that a page expects and explains: gone, not allowed, not there. */
const REFUSED = /^Failed to load resource: .* status of 4\d\d/;

/** Shows a page and waits until it stands still. */
async function show(page: Page, { at, then }: Sample): Promise<void> {
  await page.goto(typeof at === 'string' ? at : await at(page), { waitUntil: 'load' });
  // A part whose words or data come late puts its skeleton back: still means still for a while.
  const settled = () => page.waitForFunction(() => {
    const seen = globalThis as { stillSince?: number };
    if (document.querySelector('h1') === null || document.querySelector('.skeleton') !== null) delete seen.stillSince;
    else seen.stillSince ??= performance.now();
    return seen.stillSince !== undefined && performance.now() - seen.stillSince > 200;
  }, undefined, { timeout: 60_000, polling: 50 });
  await settled();
  if (!then) return;
  await then(page);
  await page.waitForTimeout(250);
  await settled();
}

/** The whole page as one picture: in a window as tall as the page, so that what sticks to the foot is at the foot. */
async function picture(page: Page, path: string, viewport: Eyes['viewport']): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: viewport.width, height: Math.min(16_000, Math.max(height, viewport.height)) });
  await page.waitForTimeout(100);
  await page.screenshot({ path, fullPage: true });
  await page.setViewportSize(viewport);
}

/** Everything one person sees, signed in once. A page with a fault is looked at again in a new window; what is wrong there too is red, and the rest goes on. */
export async function tour(as: string | undefined, stops: readonly Stop[], { viewport, language }: Eyes): Promise<string[]> {
  const red: string[] = [];
  let seen: string[] = [];
  let looking = false;
  let person: BrowserContext | undefined;
  let page: Page | undefined;
  // A page that is left drops what it was still fetching, and says so: only what stands is told of.
  const tell = (fault: string) => {
    if (looking) seen.push(fault);
  };
  const arrive = async () => {
    person = await openPerson(await oneBrowser(), language, viewport, { baseURL: BASE() });
    page = await person.newPage();
    page.on('pageerror', (error) => tell(`script: ${error.message}`));
    page.on('console', (line) => {
      if (line.type() === 'error' && !REFUSED.test(line.text())) tell(`console: ${line.text().slice(0, 200)}`);
    });
    if (as) await signInAs(page, as);
    return page;
  };
  const leave = async () => {
    looking = false;
    page = undefined;
    await person?.close().catch(() => undefined);
  };
  const look = async ({ sample, file }: Stop) => {
    const here = page ?? (await arrive());
    await here.goto('/bridge.svg');
    seen = [];
    looking = true;
    await show(here, sample);
    if (file) await picture(here, file, viewport);
    for (const fault of await faults(here, language)) tell(fault);
    if (viewport.width < 600) for (const fault of await narrowFaults(here, viewport)) tell(fault);
    looking = false;
    if (seen.length > 0) throw new Error(seen.join('\n'));
  };
  for (const stop of stops) {
    const said = (error: unknown) => `${stop.name} ${viewport.width} ${language}: ${error instanceof Error ? error.message : String(error)}`;
    await look(stop).catch(async (first: unknown) => {
      console.log(`  ↻ ${said(first)}`);
      await leave();
      await look(stop).catch(async (error: unknown) => {
        red.push(said(error));
        console.log(`  ✗ ${red.at(-1)}`);
        await leave();
      });
    });
  }
  await leave();
  return red;
}

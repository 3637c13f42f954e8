import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DESK, openBrowser, openPerson, PHONE, type PageLanguage } from '../journeys/browser.js';
import { faults } from './faults.js';
import { routes } from './routes.js';
import { SAMPLES, type Sample } from './samples.js';
import { signInAs } from './seen-by.js';

const ROOT = process.cwd();
const BASE = process.env['BASE_URL'] ?? 'http://localhost:3000';
const FOLDER = process.env['SHOTS_DIR'] ?? join(ROOT, 'shots');
const LANGUAGES: readonly PageLanguage[] = ['zh-CN', 'en'];
const SIZES = [PHONE, DESK];
/** `npm run shots -- /mine /cases` takes only what begins so. */
const asked = process.argv.slice(2);

const fileOf = (route: string, width: number, language: string) => `${route === '/' ? 'home' : route.slice(1).replaceAll('/', '-').replaceAll('$', '')}-${width}-${language}.png`;

async function take(page: Page, route: string, sample: Sample, width: number, language: string): Promise<string[]> {
  const at = typeof sample.at === 'string' ? sample.at : await sample.at(page);
  await page.goto(at, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.skeleton') === null, undefined, { timeout: 15_000 });
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(FOLDER, fileOf(route, width, language)), fullPage: true });
  return faults(page);
}

/** Everything one person sees, in one browser of theirs: signed in once. */
async function tour(browser: Browser, as: string | undefined, stops: readonly [string, Sample][], viewport: typeof DESK, language: PageLanguage): Promise<string[]> {
  const person = await openPerson(browser, language, viewport, { baseURL: BASE });
  const page = await person.newPage();
  const red: string[] = [];
  let route = '';
  const tell = (fault: string) => {
    red.push(`${route} ${viewport.width} ${language}: ${fault}`);
    console.log(`  ✗ ${red.at(-1)}`);
  };
  page.on('pageerror', (error) => tell(`script: ${error.message}`));
  if (as) await signInAs(page, as);
  for (const [name, sample] of stops) {
    route = name;
    try {
      for (const fault of await take(page, route, sample, viewport.width, language)) tell(fault);
    } catch (error) {
      tell(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  await person.close();
  return red;
}

mkdirSync(FOLDER, { recursive: true });
// The development page is not part of the built product.
const all = routes(ROOT).filter((route) => route !== '/ui' && (asked.length === 0 || asked.some((start) => route.startsWith(start))));
const red = all.filter((route) => !SAMPLES[route]).map((route) => `${route}: has no line in samples.ts`);
const stops = all.flatMap((route): [string, Sample][] => (SAMPLES[route] ? [[route, SAMPLES[route]]] : []));
const browser = await openBrowser();
for (const viewport of SIZES)
  for (const language of LANGUAGES)
    for (const as of new Set(stops.map(([, sample]) => sample.as))) red.push(...(await tour(browser, as, stops.filter(([, sample]) => sample.as === as), viewport, language)));
await browser.close();
console.log(`${stops.length * SIZES.length * LANGUAGES.length} pictures of ${all.length} routes in ${FOLDER}; ${red.length} faults`);
process.exit(red.length === 0 ? 0 : 1);

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

async function picture(browser: Browser, route: string, sample: Sample, viewport: typeof DESK, language: PageLanguage): Promise<string[]> {
  const person = await openPerson(browser, language, viewport, { baseURL: BASE });
  const page = await person.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(`script: ${error.message}`));
  try {
    if (sample.as) await signInAs(page, sample.as);
    return [...(await take(page, route, sample, viewport.width, language)), ...thrown];
  } catch (error) {
    return [...thrown, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)];
  } finally {
    await person.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
// The development page is not part of the built product.
const all = routes(ROOT).filter((route) => route !== '/ui' && (asked.length === 0 || asked.some((start) => route.startsWith(start))));
const browser = await openBrowser();
let taken = 0;
const red: string[] = [];
for (const route of all) {
  const sample = SAMPLES[route];
  if (!sample) {
    red.push(`${route}: has no line in samples.ts`);
    continue;
  }
  for (const viewport of SIZES)
    for (const language of LANGUAGES) {
      const wrong = await picture(browser, route, sample, viewport, language);
      taken += 1;
      red.push(...wrong.map((fault) => `${route} ${viewport.width} ${language}: ${fault}`));
    }
}
await browser.close();
for (const fault of red) console.log(`  ✗ ${fault}`);
console.log(`${taken} pictures of ${all.length} routes in ${FOLDER}; ${red.length} faults`);
process.exit(red.length === 0 ? 0 : 1);

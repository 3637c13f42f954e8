import type { Browser } from 'playwright-core';
import { SAMPLES } from '../shots/samples.js';
import { signInAs } from '../shots/seen-by.js';
import { VIEWS } from '../shots/views.js';
import { openBrowser, openPerson } from './browser.js';
import { unworded } from './unworded.js';

const baseURL = process.env['BASE_URL'] ?? 'http://localhost:3000';
const stops = Object.entries({ ...SAMPLES, ...VIEWS }).filter(([route]) => route !== '/ui');
const people = [...new Set(stops.map(([, { as }]) => as))];

describe('in the pseudo language', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(people.map((as) => [as ?? 'nobody in particular', as] as const))('every text that %s sees comes from the words', async (_, as) => {
    const person = await openPerson(browser, 'en', undefined, { baseURL });
    const page = await person.newPage();
    page.setDefaultTimeout(60_000);
    if (as) await signInAs(page, as);
    const found: string[] = [];
    for (const [route, { at }] of stops.filter(([, sample]) => sample.as === as)) {
      const address = typeof at === 'string' ? at : await at(page);
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=pseudo`);
      await page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.skeleton') === null);
      found.push(...(await unworded(page)).map((text) => `${route}: ${text}`));
    }
    await person.close();
    expect(found).toEqual([]);
  }, 600_000);
});

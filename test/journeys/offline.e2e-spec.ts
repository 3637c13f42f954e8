import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SAMPLES } from '../shots/samples.js';
import { signInAs } from '../shots/seen-by.js';
import { openBrowser, openPerson, PHONE } from './browser.js';

const baseURL = process.env['BASE_URL'] ?? 'http://localhost:3000';
const TYPED = 'The hearing aid failed after three days and nobody would take it back.';

describe('when the network goes away', () => {
  let browser: Browser;
  let person: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    person = await openPerson(browser, 'en', PHONE, { baseURL });
    page = await person.newPage();
    page.setDefaultTimeout(60_000);
    await signInAs(page, 'applicant');
  }, 240_000);
  afterAll(() => browser.close());
  afterEach(() => person.setOffline(false));

  it('a form keeps what was typed, says what happened, and goes on once the network is back', async () => {
    const { at } = SAMPLES['/cases/$caseId/apply']!;
    await page.goto(`${typeof at === 'string' ? at : await at(page)}/what-happened`);
    await page.getByRole('button', { name: /What is it about$/ }).click();
    await page.getByRole('option', { name: 'Medical care', exact: true }).click();
    const text = page.locator('textarea').first();
    await text.fill(TYPED);
    await person.setOffline(true);
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.locator('.errsum', { hasText: 'connection' }).waitFor();
    expect(await text.inputValue()).toBe(TYPED);
    await person.setOffline(false);
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.waitForURL(/apply\/who/);
  }, 240_000);

  it('a page that cannot come says so and opens on the second try', async () => {
    await page.goto('/mine');
    const first = page.locator('a[href^="/cases/"]:not([href*=apply])').first();
    await first.waitFor();
    await person.setOffline(true);
    await first.click();
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await page.locator('h1').textContent()).toContain('connection');
    await person.setOffline(false);
    await retry.click();
    await page.locator('.step, .timeline').first().waitFor();
  }, 240_000);
});

import type { Browser } from 'playwright-core';
import { openBrowser, PHONE, type PageLanguage } from './browser.js';
import { accept, answer } from './by-hand-answering.js';
import { apply } from './by-hand-applying.js';
import { readRuling } from './by-hand-at-court.js';
import { Person } from './person.js';
import { StoryAtCourt } from './story-at-court.js';
import { meet } from './story-in-session.js';
import { Story } from './story.js';

const url = process.env['BASE_URL'] ?? 'http://localhost:3000';

describe.each<PageLanguage>(['zh-CN', 'en'])('the story in real browsers, in %s', (language) => {
  let browser: Browser;
  const people: Person[] = [];
  const arrive = async (viewport?: typeof PHONE) => {
    people.push(await Person.arrive(browser, url, language, viewport));
    return people.at(-1)!;
  };
  /** One part of the story; a failure says which, and leaves pictures where asked to. */
  const part = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const started = Date.now();
    try {
      return await work();
    } catch (error) {
      const folder = process.env['SHOTS'];
      if (folder) for (const [at, { page }] of people.entries()) await page.screenshot({ path: `${folder}/story-${language}-${at}.png` }).catch(() => undefined);
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    } finally {
      console.log(`${language} ${name}: ${Date.now() - started} ms`);
    }
  };

  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close(), 60_000);

  it('goes from the first code on a phone to the ruling that both sides read', async () => {
    const story = new Story(url);
    const court = new StoryAtCourt(story);
    const [applicant, hospital] = [await arrive(PHONE), await arrive(PHONE)];
    const { number, code } = await part('applying', () => apply(applicant, story));
    expect(number).toMatch(/^[A-Z]+-\d{4}-\d{5}$/);
    expect(code).toHaveLength(6);
    const desk = await arrive();
    await part('accepting', () => accept(desk, story));
    await part('answering', () => answer(hospital, story));
    await part('meeting, through the client', async () => meet(story, await story.choose('on-site')));
    await part('signing, through the client', async () => story.sign(await story.write(2_000_000, 500_000)));
    await part('at court, through the client', async () => {
      await court.file();
      await court.review();
      await court.confirm();
    });
    await part('reading the ruling', () => readRuling([applicant, hospital], story));
  }, 900_000);
});

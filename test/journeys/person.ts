import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { documentPhoto } from '../world/picture.js';
import { DESK, openPerson, type PageLanguage } from './browser.js';
import type { Guest } from './guest.js';
import { wordsOf } from './words-of.js';

type Blanks = Readonly<Record<string, string>>;

/** Somebody with a browser of their own, who finds things by role and by what the words files say. */
export class Person {
  private constructor(
    readonly url: string,
    readonly language: PageLanguage,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async arrive(browser: Browser, url: string, language: PageLanguage, viewport = DESK): Promise<Person> {
    const context = await openPerson(browser, language, viewport, { baseURL: url });
    const page = await context.newPage();
    page.setDefaultTimeout(Number(process.env['PATIENCE'] ?? 90_000));
    return new Person(url, language, context, page);
  }

  say = (key: string, blanks?: Blanks): string => wordsOf(this.language, key, blanks);
  go = (path: string) => this.page.goto(path, { waitUntil: 'domcontentloaded' });
  button = (key: string, blanks?: Blanks): Locator => this.page.getByRole('button', { name: this.say(key, blanks), exact: true });
  link = (key: string, blanks?: Blanks): Locator => this.page.getByRole('link', { name: this.say(key, blanks), exact: true });
  heading = (key: string, blanks?: Blanks): Promise<void> => this.page.getByRole('heading', { name: this.say(key, blanks), exact: true, level: 1 }).waitFor();
  press = (key: string, blanks?: Blanks): Promise<void> => this.button(key, blanks).click();
  fill = (key: string, text: string): Promise<void> => this.page.getByRole('textbox', { name: this.say(key), exact: true }).fill(text);

  /** Chooses or ticks what begins with these words, with the keyboard: a dock may lie over it. */
  async tick(role: 'radio' | 'checkbox', key: string, blanks?: Blanks): Promise<void> {
    const words = this.say(key, blanks).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    await this.page.getByRole(role, { name: new RegExp(`^\\s*${words}`) }).first().press('Space');
  }

  /** A photo into the field of this name; waits until the server has it. */
  async photo(key: string, seed: number): Promise<void> {
    const field = this.page.getByRole('group', { name: this.say(key), exact: true });
    await field.locator('input[type=file]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: documentPhoto(seed) });
    await field.getByText(this.say('people:screens.identity.received')).waitFor();
  }

  /** Writes a name by hand into the box for it: three strokes. */
  async write(key: string): Promise<void> {
    const box = this.page.getByRole('img', { name: this.say(key), exact: true });
    await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const { x, y, width, height } = (await box.boundingBox())!;
    const at = (across: number, down: number) => [x + width * across, y + height * down] as const;
    for (const left of [0.2, 0.4, 0.6]) {
      await this.page.mouse.move(...at(left, 0.3));
      await this.page.mouse.down();
      for (const step of [1, 2, 3, 4]) await this.page.mouse.move(...at(left + step * 0.04, 0.3 + step * 0.08));
      await this.page.mouse.up();
    }
  }

  /** The same person through the generated client. */
  async lend(guest: Guest): Promise<void> {
    guest.wear(await this.context.cookies());
  }
}

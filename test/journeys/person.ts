import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { documentPhoto } from '../world/picture.js';
import { DESK, openBrowser, openPerson, type PageLanguage } from './browser.js';
import type { Guest } from './guest.js';
import { wordsOf } from './words-of.js';

type Blanks = Readonly<Record<string, string>>;
type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'option' | 'textbox';
export interface Paper {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Somebody with a browser program of their own, who finds things by role and by what the words files say. */
export class Person {
  private constructor(
    readonly url: string,
    readonly language: PageLanguage,
    private readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async arrive(url: string, language: PageLanguage, viewport = DESK): Promise<Person> {
    const browser = await openBrowser();
    const context = await openPerson(browser, language, viewport, { baseURL: url });
    context.setDefaultTimeout(Number(process.env['PATIENCE'] ?? 90_000));
    return new Person(url, language, browser, context, await context.newPage());
  }

  leave = (): Promise<void> => this.browser.close();
  say = (key: string, blanks?: Blanks): string => wordsOf(this.language, key, blanks);
  go = (path: string) => this.page.goto(path, { waitUntil: 'domcontentloaded' });
  find = (role: Role, key: string, blanks?: Blanks): Locator => this.page.getByRole(role, { name: this.say(key, blanks), exact: true });
  button = (key: string, blanks?: Blanks): Locator => this.find('button', key, blanks);
  link = (key: string, blanks?: Blanks): Locator => this.find('link', key, blanks);
  heading = (key: string, blanks?: Blanks): Promise<void> => this.page.getByRole('heading', { name: this.say(key, blanks), exact: true, level: 1 }).waitFor();
  reads = (key: string, blanks?: Blanks): Promise<void> => this.page.getByText(this.say(key, blanks)).first().waitFor();
  press = (key: string, blanks?: Blanks): Promise<void> => this.button(key, blanks).click();
  follow = (key: string, blanks?: Blanks): Promise<void> => this.link(key, blanks).first().click();
  fill = (key: string, text: string, blanks?: Blanks): Promise<void> => this.find('textbox', key, blanks).fill(text);
  gone = (key: string): Promise<void> => this.button(key).waitFor({ state: 'detached' });

  /** Presses a button of the dialog that lies over the page. */
  async sure(key: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: this.say(key), exact: true }).click();
  }

  /** Chooses or ticks what begins with these words, with the keyboard: a dock may lie over it. */
  async tick(role: 'radio' | 'checkbox', words: string): Promise<void> {
    const text = words.includes(':') ? this.say(words) : words;
    await this.page.getByRole(role, { name: new RegExp(`^\\s*${literal(text)}`) }).first().press('Space');
  }

  /** Opens the list of this name and takes one of it. */
  async pick(key: string, option: string, blanks?: Blanks): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${literal(this.say(key, blanks))}$`) }).click();
    await this.page.getByRole('option', { name: option.includes(':') ? this.say(option) : option, exact: true }).click();
  }

  /** Answers the chooser that this button opens. */
  async hand(key: string, papers: Paper | Paper[]): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press(key)]);
    await chooser.setFiles(papers);
  }

  /** A photo into the field of this name; waits until the server has it. */
  async photo(key: string, seed: number): Promise<void> {
    const field = this.page.getByRole('group', { name: this.say(key), exact: true });
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), field.getByRole('button').first().click()]);
    await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: documentPhoto(seed) });
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

  /** One click as somebody of the demonstration's staff. */
  async signInAs(role: string): Promise<void> {
    await this.go('/sign-in');
    await this.page.getByRole('button', { name: new RegExp(`${literal(this.say(`people:fields.role.${role}`))}$`) }).click();
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  }

  /** Goes on in this browser as who the generated client is signed in as. */
  async become(guest: Guest): Promise<void> {
    await this.context.addCookies(guest.worn().map((cookie) => ({ ...cookie, url: this.url.replace('http:', 'https:'), secure: true, httpOnly: true })));
  }

  /** The same person through the generated client, where the story has no screen. */
  async lend(guest: Guest): Promise<void> {
    guest.wear(await this.context.cookies());
  }
}

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { moving } from './moving-pictures.js';
import { launchBrowser } from './room-page.js';
import { freePort, layTable, mediaSettings, type Table } from './table.js';

const WEB = process.env.WEB_DIR ?? 'dist/web';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
export type Who = 'mediator' | 'applicant' | 'respondent';
export type Language = 'zh-CN' | 'en';

/** Three browsers of the built app, signed in at one table with a media server of its own. */
export interface ThreePeople {
  readonly table: Table;
  readonly media: RunningMediaServer;
  readonly browser: Browser;
  readonly contexts: Record<Who, BrowserContext>;
  readonly pages: Record<Who, Page>;
  address(rest?: string): string;
  /** A sentence of the sessions' words in the language of this table. */
  say(key: string, values?: Record<string, string | number>): string;
  shot(who: Who, name: string): Promise<unknown>;
  button(who: Who, name: string): ReturnType<Page['getByRole']>;
  /** That many remote pictures move. */
  moving(who: Who, films: number): Promise<void>;
  close(): Promise<void>;
}

export async function seatThree(language: Language): Promise<ThreePeople> {
  if (!existsSync(`${WEB}/index.html`)) throw new Error(`No built web app in ${WEB}: run npm test, which builds it.`);
  const words = JSON.parse(await readFile(`libs/sessions/words/${language}.json`, 'utf8')) as Words;
  const internal = await freePort();
  const media = await startMediaServer(`http://127.0.0.1:${internal}/livekit/webhook`);
  const table = await layTable(mediaSettings(media, { port: await freePort(), internal }, { WEB_DIR: WEB }));
  const browser = await launchBrowser();
  const contexts = {} as Record<Who, BrowserContext>;
  const pages = {} as Record<Who, Page>;
  for (const who of ['mediator', 'applicant', 'respondent'] as const) {
    contexts[who] = await enter(browser, table, who, language);
    pages[who] = await contexts[who].newPage();
    pages[who].setDefaultTimeout(60_000);
  }
  return {
    table, media, browser, contexts, pages,
    address: (rest = '') => `${table.origin}/cases/${table.caseId}/sessions/${table.sessionId}${rest}?lang=${language}`,
    say: (key, values = {}) => Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)), sentence(words, key)),
    shot: async (who, name) => (process.env.SHOTS ? pages[who].screenshot({ path: `${process.env.SHOTS}/${language}-${name}.png` }) : undefined),
    button: (who, name) => pages[who].getByRole('button', { name, exact: true }),
    moving: (who, films) => moving(pages[who], films),
    async close() {
      await browser.close();
      await table.served.close();
      await media.stop();
    },
  };
}

/** A browser of somebody's own, already signed in; the mediator at a desk, the parties on phones. */
export async function enter(browser: Browser, table: Table, who: Who, language: Language): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: who === 'mediator' ? WIDE : PHONE, locale: language === 'en' ? 'en-GB' : language });
  await context.addCookies([{ ...table.people[who].cookie, url: table.origin.replace('http:', 'https:'), secure: true, httpOnly: true }]);
  return context;
}

interface Words {
  readonly [key: string]: string | Words;
}
function sentence(words: Words, key: string): string {
  const found = key.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words);
  if (typeof found !== 'string') throw new Error(`sessions has no words for ${key}`);
  return found;
}

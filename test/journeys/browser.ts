import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium as the journeys need it: fake camera and microphone, sound without a gesture, nothing phoned home. */
export const FLAGS = [
  '--no-sandbox',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--disable-background-networking',
  '--autoplay-policy=no-user-gesture-required',
];

/** Starts the machine's Chromium; throws with the command that would install one. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('Chromium is missing: apt-get install chromium, or set CHROMIUM');
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

export type PageLanguage = 'zh-CN' | 'en';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 800 };

/** A person's own browser: language, size, camera allowed, nothing shared with others. */
export function openPerson(browser: Browser, language: PageLanguage, viewport = DESK, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport,
    isMobile: viewport.width < 600,
    hasTouch: viewport.width < 600,
    permissions: ['camera', 'microphone'],
    acceptDownloads: true,
    ...options,
  });
}

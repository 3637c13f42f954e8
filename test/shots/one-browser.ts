import type { Browser } from 'playwright-core';
import { openBrowser } from '../journeys/browser.js';

let opening: Promise<Browser> | undefined;

/** One browser for everybody who looks, each in a context of their own; a new one where it has fallen. */
export function oneBrowser(): Promise<Browser> {
  opening ??= openBrowser(['--disable-dev-shm-usage']).then((browser) => {
    browser.once('disconnected', () => (opening = undefined));
    return browser;
  });
  return opening;
}

export const closeBrowser = async (): Promise<void> => (await opening)?.close();

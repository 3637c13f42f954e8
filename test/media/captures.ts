import type { Page } from 'playwright-core';

interface Capturing {
  captured: { readyState: string }[];
  navigator: { mediaDevices: { getDisplayMedia(what: unknown): Promise<{ getTracks(): Capturing['captured'] }> } };
}

/** From now on the page keeps what it captures of a screen, for `capturesEnded`. */
export const keepCaptures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const here = globalThis as unknown as Capturing;
    const devices = here.navigator.mediaDevices;
    const give = devices.getDisplayMedia.bind(devices);
    here.captured = [];
    devices.getDisplayMedia = async (what) => {
      const given = await give(what);
      here.captured.push(...given.getTracks());
      return given;
    };
  });

/** The page captured a screen, and captures none any more. */
export const capturesEnded = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const { captured } = globalThis as unknown as Capturing;
    return captured.length > 0 && captured.every(({ readyState }) => readyState === 'ended');
  });

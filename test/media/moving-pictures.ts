import type { Page } from 'playwright-core';

interface Film { getVideoPlaybackQuality(): { totalVideoFrames: number }; videoWidth: number }
interface Sheet { width: number; height: number; getContext(kind: string): { drawImage(film: Film, x: number, y: number, w: number, h: number): void }; toDataURL(): string }

/** Decoded frames of every remote picture on a page of the app, and what the pictures look like now. */
export const pictures = (page: Page): Promise<{ frames: number; looks: string[] }> =>
  page.evaluate(() => {
    const doc = (globalThis as unknown as { document: { querySelectorAll(text: string): Iterable<Film>; createElement(name: string): Sheet } }).document;
    const films = [...doc.querySelectorAll('.tile:not(.self) video')].filter((film) => film.videoWidth > 0);
    return {
      frames: films.reduce((sum, film) => sum + film.getVideoPlaybackQuality().totalVideoFrames, 0),
      looks: films.map((film) => {
        const sheet = Object.assign(doc.createElement('canvas'), { width: 64, height: 36 });
        sheet.getContext('2d').drawImage(film, 0, 0, 64, 36);
        return sheet.toDataURL();
      }),
    };
  });

/** Waits for so many remote pictures, then looks twice: frames were decoded in between, and none looks as before. */
export async function moving(page: Page, films: number): Promise<void> {
  await page.waitForFunction(
    (count) => [...(globalThis as unknown as { document: { querySelectorAll(text: string): Iterable<{ videoWidth: number }> } }).document.querySelectorAll('.tile:not(.self) video')].filter((film) => film.videoWidth > 0).length >= count,
    films,
    { timeout: 90_000 },
  );
  const before = await pictures(page);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const after = await pictures(page);
  expect(after.frames).toBeGreaterThan(before.frames);
  expect(after.looks).not.toEqual(before.looks);
}

import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

interface Film { getVideoPlaybackQuality(): { totalVideoFrames: number }; videoWidth: number }
interface Sheet { width: number; height: number; getContext(kind: string): { drawImage(film: Film, x: number, y: number, w: number, h: number): void }; toDataURL(): string }
interface Doc { querySelectorAll(text: string): Iterable<Film>; createElement(name: string): Sheet }

/**
 * Waits until so many remote pictures on a page of the app have each moved between two instants:
 * the same picture has decoded at least three frames more, and does not look as it did.
 */
export async function moving(page: Page, films: number): Promise<void> {
  await page.waitForFunction(
    ({ count, key }) => {
      const world = globalThis as unknown as { document: Doc } & Record<string, Map<Film, { frames: number; look: string }>>;
      const before = (world[key] ??= new Map());
      let moved = 0;
      for (const film of world.document.querySelectorAll('.tile:not(.self) video')) {
        if (film.videoWidth === 0) continue;
        const sheet = Object.assign(world.document.createElement('canvas'), { width: 64, height: 36 });
        sheet.getContext('2d').drawImage(film, 0, 0, 64, 36);
        const now = { frames: film.getVideoPlaybackQuality().totalVideoFrames, look: sheet.toDataURL() };
        const first = before.get(film);
        if (!first) before.set(film, now);
        else if (now.frames >= first.frames + 3 && now.look !== first.look) moved++;
      }
      return moved >= count;
    },
    { count: films, key: `films-${randomUUID()}` },
    { timeout: 90_000, polling: 250 },
  );
}

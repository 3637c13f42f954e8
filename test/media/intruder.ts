import type { BrowserContext, Page } from 'playwright-core';
import { flowing, inflow, still, teachToJoin } from './room-page.js';

/** What the server says when somebody asks for a media token. */
export interface TokenAnswer {
  readonly status: number;
  readonly token: string;
  readonly roomId: string;
  readonly kind: string;
}
interface Keys {
  /** The one outside asks for a token of their own, with whatever they put into the question. */
  readonly outside: (body?: { mediaRoomId: string }) => Promise<TokenAnswer>;
  /** Somebody inside the private talk asks for theirs. */
  readonly inside: () => Promise<TokenAnswer>;
}

/** Somebody's own browser with their own sign-in, on a bare page of the same origin, out to hear what is not for them. */
export class Intruder {
  private constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  static async enter(context: BrowserContext, origin: string): Promise<Intruder> {
    const page = await context.newPage();
    await page.goto(`${origin}/genuine`);
    await teachToJoin(page);
    return new Intruder(page, origin.replace('http', 'ws'));
  }

  leave = (): Promise<void> => this.page.close();

  join(token: string): Promise<string> {
    return this.page.evaluate(
      ([url, key]) => (globalThis as unknown as { join(url: string, key: string, publish: boolean): Promise<number> }).join(url!, key!, false).then(() => 'joined', (error: Error) => `refused: ${error.message}`),
      [this.url, token],
    );
  }

  /** Bytes of video that come in so many milliseconds. */
  hears = (ms: number): Promise<number> => inflow(this.page, ms);
  hearsWell = (): Promise<unknown> => flowing(this.page, 5_000);
  hearsNoMore = (): Promise<unknown> => still(this.page);

  /** The token that the server gave the open connection since. */
  refreshed(): Promise<string> {
    return this.page.evaluate(() => (globalThis as unknown as { room: { engine: { token?: string } } }).room.engine.token ?? '');
  }
}

/** Hears the joint room well, and nothing at all of the private talk that `begin` opens: not waiting, not with an old key, a refreshed, a stolen or a made up one. */
export async function hearsNothing(intruder: Intruder, { outside, inside }: Keys, begin: () => Promise<void>): Promise<void> {
  const old = await outside();
  expect(old.status).toBe(200);
  expect(await intruder.join(old.token)).toBe('joined');
  await intruder.hearsWell();
  const refreshed = await intruder.refreshed();
  expect(refreshed).not.toBe('');

  await begin();
  await intruder.hearsNoMore();
  expect(await intruder.hears(6_000)).toBe(0);

  const talk = await inside();
  expect(talk.kind).toBe('caucus');
  expect((await outside({ mediaRoomId: talk.roomId })).status).toBe(403);
  expect(await intruder.join(talk.token)).toMatch('refused');
  const forged = talk.token.split('.').map((part, index) => (index === 1 ? old.token.split('.')[1] : part)).join('.');
  expect(await intruder.join(forged)).toMatch('refused');
  for (const token of [old.token, refreshed]) {
    // These still open the joint table, where nobody of the private talk is; never more than that.
    await intruder.join(token);
    expect(await intruder.hears(2_000)).toBe(0);
  }
  await intruder.leave();
}

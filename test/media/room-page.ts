import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { eventually, pass } from '../setup/eventually.js';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** A browser with pretended camera and microphone; the permission question is answered yes, or no. */
export const launchBrowser = (permission: 'given' | 'refused' = 'given'): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      permission === 'given' ? '--use-fake-ui-for-media-stream' : '--use-fake-ui-for-media-stream=deny', '--use-fake-device-for-media-stream', '--autoplay-policy=no-user-gesture-required',
      '--no-sandbox', '--disable-background-networking',
    ],
  });

/** The client library as the page of a bare room loads it: the anchor of V1 and the intruder of the caucus proof. */
export const clientLibrary = (): Promise<Buffer> => readFile('node_modules/livekit-client/dist/livekit-client.esm.mjs');

/** What a bare room does: `window.join` connects, publishes if asked, and shows what comes. */
const JOIN = `(async () => {
const livekit = await import('/livekit-client.mjs');
window.livekit = livekit;
window.join = async (url, token, publish = true) => {
  const room = new livekit.Room({ adaptiveStream: false, dynacast: true, stopLocalTrackOnUnpublish: false });
  window.room = room;
  window.ended = null;
  room.on('disconnected', (reason) => { window.ended = String(reason); });
  room.on('trackSubscribed', (track, publication, participant) => {
    const element = track.attach();
    element.dataset.identity = participant.identity;
    element.muted = true;
    document.body.append(element);
  });
  const started = performance.now();
  await room.connect(url, token, { maxRetries: 0 });
  const connected = performance.now() - started;
  if (publish) {
    window.tracks ??= await livekit.createLocalTracks({ audio: true, video: { resolution: { width: 320, height: 180, frameRate: 10 } } });
    for (const track of window.tracks) await room.localParticipant.publishTrack(track, { simulcast: false });
  }
  return connected;
};
})()`;

export const BARE_PAGE = '<!doctype html><meta charset="utf-8"><title>bare room</title>';

/** Gives a page `window.join`; the library comes from the page's own origin. */
export async function teachToJoin(page: Page): Promise<void> {
  const body = await clientLibrary();
  await page.route('**/livekit-client.mjs', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.evaluate(JOIN);
}

/** What a page has received of somebody's video: bytes and decoded frames, and the picture now as a short text. */
export interface Received {
  readonly bytes: number;
  readonly frames: number;
}

/** Bytes and decoded frames of all remote video in the page's room, summed over its peer connections. */
export const received = (page: Page): Promise<Received> =>
  page.evaluate(async () => {
    const { room } = globalThis as unknown as { room?: { remoteParticipants: Map<string, { trackPublications: Map<string, { track?: { kind: string; receiver?: { getStats(): Promise<Map<string, { type: string; bytesReceived?: number; framesDecoded?: number }>> } } }> }> } };
    const total = { bytes: 0, frames: 0 };
    for (const participant of room?.remoteParticipants.values() ?? []) {
      for (const { track } of participant.trackPublications.values()) {
        if (track?.kind !== 'video' || !track.receiver) continue;
        for (const report of (await track.receiver.getStats()).values()) {
          if (report.type !== 'inbound-rtp') continue;
          total.bytes += report.bytesReceived ?? 0;
          total.frames += report.framesDecoded ?? 0;
        }
      }
    }
    return total;
  });

/** Bytes of video that come in so many milliseconds. */
export async function inflow(page: Page, ms: number): Promise<number> {
  const { bytes } = await received(page);
  await pass(ms);
  return (await received(page)).bytes - bytes;
}

/** Waits until video comes in: so many bytes within a second and a half. */
export const flowing = (page: Page, least: number): Promise<unknown> => eventually(async () => (await inflow(page, 1_500)) > least, `more than ${least} bytes of video`);

/** Waits until no video comes in any more: what was under way when a room was left may still arrive. */
export const still = (page: Page): Promise<unknown> => eventually(async () => (await inflow(page, 500)) === 0, 'the end of the video');

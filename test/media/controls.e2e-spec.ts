import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Page } from 'playwright-core';
import { pass } from '../setup/eventually.js';
import { axe } from '../shots/axe.js';
import { capturesEnded, keepCaptures } from './captures.js';
import { launchBrowser } from './room-page.js';
import { enter, seatThree, type ThreePeople, type Who } from './three-people.js';

const PARTIES = ['applicant', 'respondent'] as const;

/** What one can press in the room, in Chinese; room.e2e-spec.ts is the other language, evidence on the screen is in the story. */
describe('the controls of the room, in Chinese', () => {
  let three: ThreePeople;
  let pages: Record<Who, Page>;
  const sockets = new Set<Socket>();
  let cut = false;

  beforeAll(async () => {
    three = await seatThree('zh-CN');
    ({ pages } = three);
    const server = three.table.served.app.getHttpServer() as Server;
    server.on('connection', (socket: Socket) => {
      if (cut) return socket.destroy();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }, 240_000);
  afterAll(() => three?.close(), 30_000);

  const say: ThreePeople['say'] = (key, values) => three.say(key, values);
  const press = (who: Who, key: string) => three.button(who, say(key)).click();
  const reads = (who: Who, key: string, values?: Record<string, string>) => pages[who].getByText(say(key, values)).filter({ visible: true }).first().waitFor();
  const gone = (who: Who, key: string, values?: Record<string, string>) => pages[who].getByText(say(key, values), { exact: true }).first().waitFor({ state: 'detached' });
  const row = (name: string) => pages.mediator.locator(`[data-person="${name}"]`);
  /** Spoken to a screen reader, not drawn. */
  const hears = (who: Who, text: string) => pages[who].locator('[data-said]', { hasText: text }).waitFor({ state: 'attached' });
  /** No fault that axe can find, once the library has cleared away what it said aloud. */
  const sound = async (who: Who) => {
    await pages[who].locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' });
    expect(await axe(pages[who])).toEqual([]);
  };

  it('says what to do when the browser refuses camera and microphone', async () => {
    const strict = await launchBrowser('refused');
    const page = await (await enter(strict, three.table, 'applicant', 'zh-CN')).newPage();
    await page.goto(three.address('/check'));
    await page.getByText(say('screens.device.blocked')).waitFor({ timeout: 60_000 });
    await page.getByText(say('screens.device.blocked-how')).waitFor();
    await page.getByRole('button', { name: say('screens.device.again') }).waitFor();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/zh-CN-0-refused.png`, fullPage: true });
    expect(await axe(page)).toEqual([]);
    await strict.close();
  }, 240_000);

  it('waits on paper until the door opens, and goes on to the waiting room by itself', async () => {
    for (const who of PARTIES) await pages[who].goto(three.address());
    await reads('applicant', 'screens.early.off');
    expect(await pages.applicant.locator('video').count()).toBe(0);
    await three.shot('applicant', '1-early');
    await sound('applicant');
    await pages.mediator.goto(three.address());
    await press('mediator', 'actions.open');
    for (const who of PARTIES) await reads(who, 'screens.lobby.told');
    await three.shot('applicant', '2-lobby');
    await sound('applicant');
    for (const name of PARTIES) {
      await pages.mediator.locator('.waiting', { hasText: name }).getByRole('button', { name: say('actions.admit') }).click();
      await row(name).getByText(say('screens.console.in-room'), { exact: true }).waitFor();
    }
    await Promise.all([three.moving('mediator', 2), three.moving('applicant', 2), three.moving('respondent', 2)]);
    await hears('applicant', say('screens.room.came', { name: 'respondent' }));
    for (const name of PARTIES) {
      await row(name).getByRole('button', { name: say('actions.compare-identity') }).click();
      await press('mediator', 'actions.same');
      await row(name).getByText(say('screens.console.identity-same'), { exact: true }).waitFor();
    }
    await press('mediator', 'actions.start');
    await three.button('mediator', say('screens.room.private')).waitFor();
    await three.shot('mediator', '3-console');
    await three.shot('applicant', '3-party');
    await pages.mediator.setViewportSize({ width: 390, height: 844 });
    await sound('mediator');
    await three.shot('mediator', '3-console-phone');
    await pages.mediator.setViewportSize({ width: 1280, height: 800 });
    for (const who of ['mediator', 'applicant'] as const) await sound(who);
  }, 240_000);

  it('turns camera and microphone off and on, by button and by key, and the host can mute', async () => {
    await press('applicant', 'screens.room.camera-on');
    await pages.mediator.locator('[data-tile="applicant"] .noface').waitFor();
    await press('applicant', 'screens.room.camera-off');
    await pages.mediator.locator('[data-tile="applicant"] video').waitFor();
    await pages.mediator.keyboard.press('F2');
    expect(await pages.mediator.evaluate(() => (globalThis as unknown as { document: { activeElement: { closest(text: string): unknown } } }).document.activeElement.closest('[data-controls]') !== null)).toBe(true);
    await pages.mediator.keyboard.press('Control+d');
    await three.button('mediator', say('screens.room.mic-off')).waitFor();
    await pages.mediator.keyboard.press('Control+d');
    await three.button('mediator', say('screens.room.mic-on')).waitFor();
    await row('applicant').getByRole('button', { name: say('actions.mute') }).click();
    await reads('applicant', 'screens.room.muted');
    await press('applicant', 'screens.room.mic-off');
    await three.button('applicant', say('screens.room.mic-on')).waitFor();
  }, 240_000);

  it('shares a screen that the others see; a party only while the host lets them', async () => {
    const seen = (who: Who, name: string) => pages[who].locator(`[data-tile="${say('screens.room.screen-of', { name })}"] video`);
    await press('mediator', 'screens.room.share');
    for (const who of PARTIES) await seen(who, 'mediator').waitFor();
    await hears('respondent', say('screens.room.screen-of', { name: 'mediator' }));
    await three.shot('applicant', '4-screen');
    await press('mediator', 'screens.room.share-stop');
    for (const who of PARTIES) await seen(who, 'mediator').waitFor({ state: 'detached' });
    expect(await three.button('applicant', say('screens.room.share')).count()).toBe(0);
    await row('applicant').getByRole('button', { name: say('actions.lend-screen') }).click();
    await keepCaptures(pages.applicant);
    await press('applicant', 'screens.room.share');
    for (const who of ['mediator', 'respondent'] as const) await seen(who, 'applicant').waitFor();
    await row('applicant').getByRole('button', { name: say('actions.take-screen') }).click();
    await seen('respondent', 'applicant').waitFor({ state: 'detached' });
    await three.button('applicant', say('screens.room.share-stop')).waitFor({ state: 'detached' });
    await capturesEnded(pages.applicant);
  }, 240_000);

  it('speaks alone with who asked for it; the other one is told at once and sees nobody', async () => {
    await press('applicant', 'screens.room.ask-alone');
    await reads('applicant', 'screens.room.asked-alone');
    await row('applicant').getByText(say('screens.console.wants-alone')).waitFor();
    await press('mediator', 'screens.room.private');
    await three.button('mediator', say('screens.console.private-with', { name: 'applicant' })).click();
    await reads('respondent', 'screens.room.outside');
    await reads('respondent', 'screens.room.outside-how');
    await hears('respondent', say('screens.room.outside'));
    expect(await pages.respondent.locator('.tile:not(.self) video').count()).toBe(0);
    await reads('applicant', 'screens.room.private-party');
    await three.moving('applicant', 1);
    await three.shot('mediator', '6-console-caucus');
    await three.shot('applicant', '6-party-caucus');
    await three.shot('respondent', '6-outside');
    for (const who of ['mediator', ...PARTIES] as const) await sound(who);
    await press('mediator', 'actions.close-caucus');
    await Promise.all([three.moving('mediator', 2), three.moving('respondent', 2)]);
    await hears('respondent', say('screens.room.together-again'));
  }, 240_000);

  it('says that the line is lost and comes back by itself after five seconds', async () => {
    cut = true;
    for (const socket of sockets) socket.destroy();
    await reads('applicant', 'screens.room.lost');
    await reads('applicant', 'screens.room.lost-how');
    await three.shot('applicant', '7-lost');
    await pass(5_000);
    cut = false;
    await gone('applicant', 'screens.room.lost');
    await Promise.all([three.moving('mediator', 2), three.moving('applicant', 2)]);
  }, 240_000);

  it('leaves after one question and comes back by the same link; nobody is silenced by it', async () => {
    await press('applicant', 'screens.room.leave');
    await reads('applicant', 'screens.room.leave-how');
    await three.shot('applicant', '8-leave');
    await pages.applicant.getByRole('dialog').getByRole('button', { name: say('actions.leave') }).click();
    await row('applicant').getByText(say('screens.console.away'), { exact: true }).waitFor();
    await hears('respondent', say('screens.room.went', { name: 'applicant' }));
    await pages.applicant.getByRole('link', { name: say('screens.check.go') }).click();
    await three.moving('applicant', 2);
    await row('applicant').getByText(say('screens.console.in-room'), { exact: true }).waitFor();
    await three.button('respondent', say('screens.room.mic-on')).waitFor();
    expect(await pages.respondent.getByText(say('screens.room.held')).count()).toBe(0);
  }, 240_000);

  it('ends for everyone; both sides confirm the record', async () => {
    await press('mediator', 'screens.room.end');
    await pages.mediator.getByRole('dialog').getByRole('button', { name: say('actions.end'), exact: true }).click();
    await reads('applicant', 'screens.lobby.record');
    await pages.mediator.goto(three.address('/record'));
    await press('mediator', 'screens.record.add-topic');
    await pages.mediator.getByRole('textbox', { name: say('screens.record.topic') }).fill('三月的手术');
    await press('mediator', 'actions.write-record');
    await press('mediator', 'actions.propose-record');
    for (const who of PARTIES) {
      await pages[who].goto(three.address('/record'));
      await press(who, 'actions.confirm-record');
    }
    for (const who of ['mediator', ...PARTIES] as const) await reads(who, 'screens.record.done');
    await three.shot('applicant', '9-record');
    await sound('applicant');
  }, 240_000);
});

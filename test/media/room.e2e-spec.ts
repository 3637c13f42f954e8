import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { hearsNothing, Intruder } from './intruder.js';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { moving as picturesMove } from './moving-pictures.js';
import { launchBrowser } from './room-page.js';
import { freePort, layTable, mediaSettings, type Table } from './table.js';

const WEB = process.env.WEB_DIR ?? 'dist/web';
type Who = 'mediator' | 'applicant' | 'respondent';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

describe('three people in real rooms of the app', () => {
  let media: RunningMediaServer;
  let table: Table;
  let browser: Browser;
  const contexts = {} as Record<Who, BrowserContext>;
  const pages = {} as Record<Who, Page>;

  beforeAll(async () => {
    if (!existsSync(`${WEB}/index.html`)) throw new Error(`No built web app in ${WEB}: run npm test, which builds it.`);
    const internal = await freePort();
    media = await startMediaServer(`http://127.0.0.1:${internal}/livekit/webhook`);
    table = await layTable(mediaSettings(media, { port: await freePort(), internal }, { WEB_DIR: WEB }));
    browser = await launchBrowser();
    for (const who of ['mediator', 'applicant', 'respondent'] as const) {
      contexts[who] = await browser.newContext({ viewport: who === 'mediator' ? WIDE : PHONE, locale: 'en-GB' });
      await contexts[who].addCookies([{ ...table.people[who].cookie, url: table.origin.replace('http:', 'https:'), secure: true, httpOnly: true }]);
      pages[who] = await contexts[who].newPage();
      pages[who].setDefaultTimeout(60_000);
    }
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await table?.served.close();
    await media?.stop();
  }, 30_000);

  const address = (rest = '') => `${table.origin}/cases/${table.caseId}/sessions/${table.sessionId}${rest}?lang=en`;
  const shot = (who: Who, name: string) => (process.env.SHOTS ? pages[who].screenshot({ path: `${process.env.SHOTS}/${name}.png` }) : undefined);
  const button = (who: Who, name: string) => pages[who].getByRole('button', { name, exact: true });
  const moving = (who: Who, films: number) => picturesMove(pages[who], films);

  it('tries the device before, and waits unseen', async () => {
    await pages.applicant.goto(address('/check'));
    await pages.applicant.getByText('Try your device').first().waitFor();
    await pages.applicant.locator('.devs .chip.ok').nth(1).waitFor({ timeout: 60_000 });
    await shot('applicant', '1-check');
    await pages.mediator.goto(address());
    await button('mediator', 'Open the door').click();
    await pages.mediator.locator('.mroom').waitFor({ timeout: 60_000 });
    for (const who of ['applicant', 'respondent'] as const) await pages[who].goto(address());
    await pages.applicant.getByText('The mediator will fetch you').waitFor();
    await pages.mediator.getByText('applicant is waiting').waitFor();
    await shot('applicant', '2-lobby');
    await shot('mediator', '2-console-waiting');
  }, 240_000);

  it('is admitted one by one, and every picture moves for everyone', async () => {
    for (const name of ['applicant', 'respondent']) {
      await pages.mediator.locator('.waiting', { hasText: name }).getByRole('button', { name: 'Admit' }).click();
      await pages.mediator.locator(`[data-person="${name}"]`).getByText('In the room', { exact: true }).waitFor();
    }
    await Promise.all([moving('mediator', 2), moving('applicant', 2), moving('respondent', 2)]);
    await shot('applicant', '3-party');
    for (const name of ['applicant', 'respondent']) {
      await pages.mediator.locator(`[data-person="${name}"]`).getByRole('button', { name: 'Compare identity' }).click();
      await button('mediator', 'It is this person').click();
      await pages.mediator.locator(`[data-person="${name}"]`).getByText('Identity compared', { exact: true }).waitFor();
    }
    await button('mediator', 'Start the session').click();
    await button('mediator', 'Talk privately').waitFor();
    await shot('mediator', '3-console-joint');
  }, 240_000);

  it('a private talk: nothing of it reaches the one outside, whatever they try', async () => {
    await pages.respondent.goto('about:blank');
    const ask = async (who: Who, body: unknown = {}) => {
      const answer = await table.call(who, 'POST', '/media-token', body);
      const { token, room } = answer.body as unknown as { token: string; room?: { id: string; kind: string } };
      return { status: answer.status, token, roomId: room?.id ?? '', kind: room?.kind ?? '' };
    };
    const intruder = await Intruder.enter(contexts.respondent, table.origin);
    await hearsNothing(intruder, { outside: (body) => ask('respondent', body), inside: () => ask('mediator') }, async () => {
      const started = Date.now();
      await button('mediator', 'Talk privately').click();
      await button('mediator', 'Talk with applicant').click();
      await pages.mediator.locator('.cau').waitFor({ timeout: 60_000 });
      await moving('mediator', 1);
      console.log(JSON.stringify({ caucusMs: Date.now() - started }));
      await pages.mediator.getByText('only you and applicant can hear').waitFor();
      await shot('mediator', '4-console-caucus');
      await shot('applicant', '4-party-caucus');
    });
    await pages.respondent.goto(address());
    await pages.respondent.getByText('The mediator is speaking with the other side').waitFor();
    await shot('respondent', '4-party-outside');
  }, 240_000);

  it('comes back to one table', async () => {
    await button('mediator', 'Bring everyone back').click();
    await Promise.all([moving('mediator', 2), moving('applicant', 2), moving('respondent', 2)]);
  }, 240_000);

  it('who is put out has no way back', async () => {
    await pages.mediator.locator('[data-person="respondent"]').getByRole('button', { name: 'Put out for good' }).click();
    await pages.mediator.getByRole('dialog').getByRole('button', { name: 'Put out for good' }).click();
    await pages.respondent.getByText('You were put out of this session').first().waitFor({ timeout: 60_000 });
    await pages.respondent.goto(address());
    await pages.respondent.getByText('You were put out of this session').first().waitFor();
    await moving('mediator', 1);
    await shot('respondent', '5-removed');
  }, 240_000);

  it('ends for everyone, and the record is there to confirm', async () => {
    await button('mediator', 'End').click();
    await pages.mediator.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
    await pages.applicant.getByText('Read the record').waitFor({ timeout: 60_000 });
    await pages.mediator.goto(address('/record'));
    await button('mediator', 'Add a topic').click();
    await pages.mediator.getByRole('textbox', { name: 'Topic' }).fill('The operation in March');
    await button('mediator', 'Save').click();
    await button('mediator', 'Ask both to confirm').click();
    await pages.applicant.goto(address('/record'));
    await button('applicant', 'I confirm this record').click();
    await pages.applicant.getByText('Confirmed by the applicant').waitFor();
    await shot('applicant', '6-record');
    await shot('mediator', '6-record');
  }, 240_000);
});

import type { Page } from 'playwright-core';
import { hearsNothing, Intruder } from './intruder.js';
import { seatThree, type ThreePeople, type Who } from './three-people.js';

describe('three people in real rooms of the app', () => {
  let three: ThreePeople;
  let table: ThreePeople['table'];
  let pages: Record<Who, Page>;

  beforeAll(async () => {
    three = await seatThree('en');
    ({ table, pages } = three);
  }, 240_000);
  afterAll(() => three?.close(), 30_000);

  const address = (rest = '') => three.address(rest);
  const shot = (who: Who, name: string) => three.shot(who, name);
  const button = (who: Who, name: string) => three.button(who, name);
  const moving = (who: Who, films: number) => three.moving(who, films);

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
    const intruder = await Intruder.enter(three.contexts.respondent, table.origin);
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

  it('who is removed has no way back', async () => {
    await pages.mediator.locator('[data-person="respondent"]').getByRole('button', { name: 'Remove for good' }).click();
    await pages.mediator.getByRole('dialog').getByRole('button', { name: 'Remove for good' }).click();
    await pages.respondent.getByText('You were removed from this session').first().waitFor({ timeout: 60_000 });
    await pages.respondent.goto(address());
    await pages.respondent.getByText('You were removed from this session').first().waitFor();
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

import { sessionsMediaToken } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { moving } from '../media/moving-pictures.js';
import { received, teachToJoin } from '../media/room-page.js';
import type { Person } from './person.js';
import type { Story } from './story.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
interface Table {
  readonly story: Story;
  readonly sessionId: string;
  readonly applicant: Person;
  readonly hospital: Person;
  readonly mediator: Person;
}
const roomOf = ({ story, sessionId }: Table) => `/cases/${story.caseId}/sessions/${sessionId}`;

/** The door opens, both wait, each is fetched and compared, the session starts, and every picture moves. */
export async function begin(table: Table): Promise<void> {
  const { applicant, hospital, mediator } = table;
  await mediator.go(roomOf(table));
  await mediator.press('sessions:actions.open');
  await mediator.page.locator('.mroom').waitFor();
  for (const side of [applicant, hospital]) {
    await side.go(roomOf(table));
    await side.heading('sessions:screens.lobby.come');
    await mediator.page.locator('.waiting').getByRole('button', { name: mediator.say('sessions:actions.admit'), exact: true }).click();
    await side.page.locator('.lob').waitFor({ state: 'detached' });
  }
  await Promise.all([applicant, hospital, mediator].map(({ page }) => moving(page, 2)));
  for (const compared of [1, 2]) {
    await mediator.button('sessions:actions.compare-identity').first().click();
    await mediator.press('sessions:actions.same');
    await mediator.page.locator('[data-person]').getByText(mediator.say('sessions:screens.console.identity-same'), { exact: true }).nth(compared - 1).waitFor();
  }
  await mediator.press('sessions:actions.start');
  await mediator.button('sessions:screens.room.private').waitFor();
}

/** A talk with the applicant alone: the hospital's own browser, on a bare page, gets more than 10 kB just before and nothing during it. */
export async function talkPrivately(table: Table): Promise<void> {
  const { story, sessionId, applicant, hospital, mediator } = table;
  const bare = await hospital.context.newPage();
  await hospital.go('/genuine');
  await bare.goto('/genuine');
  await teachToJoin(bare);
  const path = { ...story.path, sessionId };
  const join = (token: string) =>
    bare.evaluate(([url, key]) => (globalThis as unknown as { join(url: string, key: string, publish: boolean): Promise<number> }).join(url!, key!, false).then(() => 'joined', (error: Error) => `refused: ${error.message}`), [story.url.replace('http', 'ws'), token]);
  const old = await story.hospital.do(sessionsMediaToken, { path, body: {} });
  expect(await join(old.token)).toBe('joined');
  await wait(2_000);
  const first = await received(bare);
  await wait(3_000);
  expect((await received(bare)).bytes - first.bytes).toBeGreaterThan(10_000);
  const refreshed = await bare.evaluate(() => (globalThis as unknown as { room: { engine: { token?: string } } }).room.engine.token ?? '');
  expect(refreshed).not.toBe('');

  await mediator.press('sessions:screens.room.private');
  await mediator.page.getByRole('dialog').getByRole('button').filter({ hasText: '林小满' }).click();
  await mediator.page.locator('.cau').waitFor();
  await Promise.all([moving(mediator.page, 1), moving(applicant.page, 1)]);
  const silentFor = async (ms: number) => {
    const before = await received(bare);
    await wait(ms);
    return (await received(bare)).bytes - before.bytes;
  };
  await wait(500);
  expect(await silentFor(6_000)).toBe(0);
  const inside = await story.mediator.do(sessionsMediaToken, { path, body: {} });
  expect((await story.hospital.refused(sessionsMediaToken, { path, body: { mediaRoomId: inside.room.id } })).status).toBe(403);
  const guessed = inside.token.split('.').map((part, index) => (index === 1 ? old.token.split('.')[1] : part)).join('.');
  expect(await join(guessed)).toMatch('refused');
  for (const token of [old.token, refreshed]) {
    // These still open the joint table, where nobody of the private talk is.
    await join(token);
    expect(await silentFor(2_000)).toBe(0);
  }
  await bare.close();
  await hospital.go(roomOf(table));
  await hospital.page.getByText(hospital.say('sessions:screens.room.outside')).waitFor();
  await mediator.press('sessions:actions.close-caucus');
  await Promise.all([applicant, hospital, mediator].map(({ page }) => moving(page, 2)));
}

/** It ends for everyone; the mediator writes the record, both confirm it. */
export async function end(table: Table): Promise<void> {
  const { applicant, hospital, mediator } = table;
  await mediator.press('sessions:screens.room.end');
  await mediator.page.getByRole('dialog').getByRole('button', { name: mediator.say('sessions:actions.end'), exact: true }).click();
  await applicant.page.getByText(applicant.say('sessions:screens.lobby.record')).waitFor();
  await mediator.go(`${roomOf(table)}/record`);
  await mediator.press('sessions:screens.record.add-topic');
  await mediator.fill('sessions:screens.record.topic', '后续治疗费用');
  await mediator.press('sessions:actions.write-record');
  await mediator.press('sessions:actions.propose-record');
  for (const side of [applicant, hospital]) {
    await side.go(`${roomOf(table)}/record`);
    await side.press('sessions:actions.confirm-record');
    await side.button('sessions:actions.confirm-record').waitFor({ state: 'detached' });
  }
  await hospital.page.getByText(hospital.say('sessions:screens.record.done')).waitFor();
}

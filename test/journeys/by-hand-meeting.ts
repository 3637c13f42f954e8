import { capturesEnded, keepCaptures } from '../media/captures.js';
import { moving } from '../media/moving-pictures.js';
import type { Person } from './person.js';
import type { Story } from './story.js';

export interface Table {
  readonly story: Story;
  readonly sessionId: string;
  readonly applicant: Person;
  readonly hospital: Person;
  readonly mediator: Person;
}
export const everybody = ({ applicant, hospital, mediator }: Table): Promise<unknown> => Promise.all([applicant, hospital, mediator].map(({ page }) => moving(page, 2)));

/** From the case to the device check, where everything works, and on to the door, which is still shut. */
async function tryDevice(side: Person, { story }: Table): Promise<void> {
  await side.go(`/cases/${story.caseId}`);
  await side.follow('cases:screens.home.go.test');
  await side.heading('sessions:screens.check.title');
  await side.press('sessions:screens.check.play');
  await side.press('sessions:screens.check.heard');
  await side.page.locator('main li').getByText(side.say('sessions:screens.check.works'), { exact: true }).nth(3).waitFor();
  await side.follow('sessions:screens.check.go');
  // Days before, nobody is told that they came, and the camera is off.
  await side.reads('sessions:screens.early.off');
}

/** Both try their devices early; on the day the mediator opens the door, lets each in, compares each face with its document, and begins. */
export async function begin(table: Table): Promise<void> {
  const { story, applicant, hospital, mediator } = table;
  const { page } = mediator;
  for (const side of [applicant, hospital]) await tryDevice(side, table);
  await mediator.go(`/cases/${story.caseId}`);
  await mediator.follow('cases:screens.workspace.room');
  await mediator.press('sessions:actions.open');
  await page.locator('.mroom').waitFor();
  for (const [side, name] of [[applicant, '林小满'], [hospital, '周立夏']] as const) {
    await side.go(`/cases/${story.caseId}`);
    await side.follow('cases:screens.home.go.come-in');
    await side.heading('sessions:screens.lobby.come');
    await page.locator('.waiting', { hasText: name }).getByRole('button', { name: mediator.say('sessions:actions.admit'), exact: true }).click();
    await side.page.locator('.lob').waitFor({ state: 'detached' });
  }
  await everybody(table);
  for (const compared of [1, 2]) {
    await mediator.button('sessions:actions.compare-identity').first().click();
    await page.getByRole('dialog').getByRole('img', { name: mediator.say('sessions:screens.console.photo'), exact: true }).waitFor();
    await mediator.sure('sessions:actions.same');
    await page.locator('[data-person]').getByText(mediator.say('sessions:screens.console.identity-same'), { exact: true }).nth(compared - 1).waitFor();
  }
  await mediator.press('sessions:actions.start');
  await mediator.button('sessions:screens.room.private').waitFor();
}

/** The mediator puts the medical record before everyone, then their own screen; both sides see each. */
export async function lookAtEvidence(table: Table): Promise<void> {
  const { applicant, hospital, mediator } = table;
  const { page } = mediator;
  await page.getByRole('tab', { name: mediator.say('sessions:screens.console.evidence') }).click();
  await page.getByRole('listitem').filter({ hasText: '病历' }).getByRole('button', { name: mediator.say('sessions:actions.show-evidence'), exact: true }).click();
  for (const side of [applicant, hospital]) {
    const shown = side.page.getByRole('figure', { name: side.say('sessions:screens.shown.title'), exact: true });
    await shown.locator('canvas').waitFor();
    await shown.getByText('病历').waitFor();
  }
  await mediator.press('sessions:actions.put-evidence-away');
  await keepCaptures(page);
  await mediator.press('sessions:screens.room.share');
  for (const side of [applicant, hospital]) {
    await side.page.locator('.tile.big', { hasText: side.say('sessions:screens.room.screen-of', { name: '沈白露' }) }).locator('video').waitFor();
    await moving(side.page, 2);
  }
  await mediator.press('sessions:screens.room.share-stop');
  // What was shown is no longer recorded either, and nobody keeps an empty picture of it.
  await capturesEnded(page);
  for (const side of [applicant, hospital]) await side.page.locator('.tile.big', { hasText: side.say('sessions:screens.room.screen-of', { name: '沈白露' }) }).waitFor({ state: 'detached' });
  await everybody(table);
}

/** What was talked about is written down; the session ends for everyone; both confirm the record. */
export async function end({ story, sessionId, applicant, hospital, mediator }: Table): Promise<void> {
  const { page } = mediator;
  await page.getByRole('tab', { name: mediator.say('sessions:screens.console.record') }).click();
  await mediator.press('sessions:screens.record.add-topic');
  await mediator.fill('sessions:screens.record.topic', '后续治疗费用');
  await mediator.press('sessions:screens.record.add-fact');
  await mediator.fill('sessions:screens.record.fact', '2026年9月12日在青禾医院手术。');
  await mediator.press('sessions:actions.write-record');
  await mediator.button('sessions:screens.record.saved').waitFor();
  await mediator.press('sessions:screens.room.end');
  await mediator.sure('sessions:actions.end');
  await mediator.follow('sessions:screens.lobby.record');
  await mediator.press('sessions:actions.propose-record');
  for (const side of [applicant, hospital]) {
    await side.follow('sessions:screens.lobby.record');
    await side.press('sessions:actions.confirm-record');
    await side.gone('sessions:actions.confirm-record');
  }
  await hospital.reads('sessions:screens.record.done');
  await mediator.go(`/cases/${story.caseId}/sessions/${sessionId}/record`);
  await mediator.reads('sessions:screens.record.attendance');
}

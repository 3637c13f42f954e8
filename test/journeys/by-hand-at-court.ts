import { signInAs } from '../shots/seen-by.js';
import type { Person } from './person.js';
import type { StoryAtCourt } from './story-at-court.js';
import type { Story } from './story.js';

/** Both ask together; the package goes out by itself. */
export async function ask(applicant: Person, hospital: Person, story: Story, court: StoryAtCourt): Promise<void> {
  await court.filing('eligible');
  await applicant.go(`/cases/${story.caseId}/filing`);
  await applicant.tick('radio', 'law:fields.courtBasis.organisation-seat');
  await applicant.tick('checkbox', 'filings:screens.undertakingTick');
  await applicant.press('filings:screens.askButton');
  await applicant.page.getByText(applicant.say('filings:screens.waiting')).waitFor();
  await hospital.go(`/cases/${story.caseId}/filing`);
  await hospital.tick('checkbox', 'filings:screens.undertakingTick');
  await hospital.press('filings:screens.joinButton');
  await court.filing('received');
}

const DAY = 86_400_000;
const chip = (person: Person, state: string) => person.page.getByRole('heading', { level: 1 }).locator('xpath=..').getByText(person.say(`court:states.${state}`), { exact: true }).waitFor();

/** The clerk finds it in the inbox, takes it on, looks at every point, numbers it, and verifies with both in one slot. */
export async function review(clerk: Person, caseNumber: string, court: StoryAtCourt): Promise<string> {
  const { page } = clerk;
  await signInAs(page, 'clerk');
  await clerk.go(`/confirmations?text=${caseNumber}`);
  await page.getByRole('row').filter({ hasText: caseNumber }).getByRole('link').first().click();
  await clerk.press('court:screens.review.take');
  await clerk.button('court:screens.accept.open').waitFor();
  const points = page.locator('ul.check input[type=checkbox]');
  for (let at = 0; at < (await points.count()); at++) {
    await page.locator('ul.check input[type=checkbox]:enabled').nth(at).press('Space');
    await page.locator('ul.check li').nth(at).locator('input:checked:enabled').waitFor({ state: 'attached' });
  }
  await clerk.press('court:screens.accept.open');
  await clerk.press('court:screens.accept.do');
  await chip(clerk, 'docketed');
  await court.filing('docketed');

  await clerk.press('court:screens.slot.open');
  const dialog = page.getByRole('dialog');
  const [year, month, day] = new Date(Date.now() + (2 + Math.floor(Math.random() * 20)) * DAY).toISOString().slice(0, 10).split('-');
  for (const [part, digits] of Object.entries({ year, month, day })) {
    await dialog.locator(`[data-type=${part}]`).click();
    await page.keyboard.type(digits!);
  }
  await clerk.fill('court:screens.slot.time', '14:30');
  await clerk.tick('radio', 'court:fields.mode.on-site');
  await clerk.fill('court:screens.slot.place', '枫溪县人民法院第一法庭');
  await clerk.press('court:screens.slot.do');
  await chip(clerk, 'verification-set');
  await court.filing('verification-set');
  await clerk.press('court:screens.decide.verify');
  await chip(clerk, 'verified');
  return new URL(page.url()).pathname;
}

/** Only a judge confirms; both see the ruling and can open it. */
export async function confirm(judge: Person, docket: string, sides: readonly Person[], story: Story, court: StoryAtCourt): Promise<void> {
  await signInAs(judge.page, 'judge');
  await judge.go(docket);
  await judge.press('court:screens.decide.confirm');
  await judge.press('court:screens.decide.yes');
  await chip(judge, 'confirmed');
  await court.filing('served');
  await readRuling(sides, story);
}

/** Both see that it was served, and can open the ruling. */
export async function readRuling(sides: readonly Person[], story: Story): Promise<void> {
  for (const side of sides) {
    await side.go(`/cases/${story.caseId}/filing`);
    await side.page.getByText(side.say('filings:states.served'), { exact: true }).waitFor();
    const href = await side.link('filings:screens.rulingOpen').getAttribute('href');
    const ruling = await side.context.request.get(`${side.url}${href}`);
    expect((await ruling.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
}

import { photo } from './papers.js';
import { typeDate } from './by-hand-writing.js';
import type { Person } from './person.js';
import type { StoryAtCourt } from './story-at-court.js';
import type { Story } from './story.js';

/** What was due at signing: the hospital shows the slip, the patient says that it came. */
export async function pay(hospital: Person, applicant: Person): Promise<void> {
  await hospital.hand('agreements:screens.after.slip', photo('转账凭证', 11));
  await hospital.reads('agreements:screens.after.slip-sent');
  await applicant.press('agreements:screens.after.got-it');
  await applicant.reads('agreements:screens.after.paid');
}

/** From the same screen both ask together; the package goes out by itself, and its fingerprints are there for both. */
export async function ask(applicant: Person, hospital: Person, court: StoryAtCourt): Promise<void> {
  await court.filing('eligible');
  await applicant.follow('agreements:screens.after.court');
  await applicant.tick('radio', 'law:fields.courtBasis.organisation-seat');
  await applicant.tick('checkbox', 'filings:screens.undertakingTick');
  await applicant.press('filings:screens.askButton');
  await applicant.reads('filings:screens.waiting');
  await hospital.follow('agreements:screens.after.court');
  await hospital.tick('checkbox', 'filings:screens.undertakingTick');
  await hospital.press('filings:screens.joinButton');
  await hospital.reads('filings:states.received');
}

/** What one clicks for becomes a file here. */
async function fetched(side: Person, key: string): Promise<Buffer> {
  const [file] = await Promise.all([side.page.waitForEvent('download'), side.follow(key)]);
  return Buffer.concat((await (await file.createReadStream()).toArray()) as Buffer[]);
}

/** All that went to the court, as a side downloads it. */
export async function takePackage(side: Person, story: Story): Promise<Buffer> {
  await side.go(`/cases/${story.caseId}/filing`);
  return fetched(side, 'filings:screens.packageDownload');
}

const state = (person: Person, name: string) => person.page.getByRole('heading', { level: 1 }).locator('xpath=..').getByText(person.say(`court:states.${name}`), { exact: true }).waitFor();

/** The clerk finds it, takes it on, sees checks and fingerprints, pulls it, looks at every point and numbers it. Gives the docket's page. */
export async function review(clerk: Person, caseNumber: string): Promise<string> {
  const { page } = clerk;
  await clerk.signInAs('clerk');
  await clerk.go('/confirmations');
  await page.getByRole('searchbox', { name: clerk.say('court:screens.inbox.search'), exact: true }).fill(caseNumber);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ hasText: caseNumber });
  await row.getByText(clerk.say('court:screens.inbox.match'), { exact: true }).waitFor();
  await row.getByRole('checkbox').check();
  await clerk.press('court:screens.inbox.pull');
  const [file] = await Promise.all([page.waitForEvent('download'), clerk.sure('court:screens.inbox.pull')]);
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  await row.getByRole('link').first().click();
  await clerk.press('court:screens.review.take');
  await clerk.button('court:screens.accept.open').waitFor();
  const points = page.locator('ul.check input[type=checkbox]');
  await points.first().waitFor({ state: 'attached' });
  for (let at = 0; at < (await points.count()); at++) {
    await page.locator('ul.check li').nth(at).locator('input:enabled').press('Space');
    await page.locator('ul.check li').nth(at).locator('input:checked:enabled').waitFor({ state: 'attached' });
  }
  await clerk.press('court:screens.accept.open');
  await clerk.sure('court:screens.accept.do');
  await state(clerk, 'docketed');
  return new URL(page.url()).pathname;
}

/** One slot by video for both sides at once, weeks after their mediation, so that they are free. */
export async function setVerification(clerk: Person): Promise<void> {
  await clerk.press('court:screens.slot.open');
  await typeDate(clerk, 'court:screens.slot.date', new Date(Date.now() + 20 * 86_400_000));
  await clerk.fill('court:screens.slot.time', '14:30');
  await clerk.tick('radio', 'court:fields.mode.video');
  await clerk.sure('court:screens.slot.do');
  await state(clerk, 'verification-set');
}

/** Only a judge confirms. */
export async function rule(judge: Person, docket: string): Promise<void> {
  await judge.signInAs('judge');
  await judge.go(docket);
  await judge.press('court:screens.decide.confirm');
  await judge.sure('court:screens.decide.yes');
  await state(judge, 'confirmed');
}

/** Both see that it was served, and open the ruling in their own browsers. */
export async function readRuling(sides: readonly Person[], story: Story, court: StoryAtCourt): Promise<void> {
  await court.filing('served');
  for (const side of sides) {
    await side.go(`/cases/${story.caseId}/filing`);
    await side.reads('filings:states.served');
    expect((await fetched(side, 'filings:screens.rulingOpen')).subarray(0, 5).toString()).toBe('%PDF-');
  }
}

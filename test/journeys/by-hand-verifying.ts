import { moving } from '../media/moving-pictures.js';
import type { Table } from './by-hand-meeting.js';
import type { Person } from './person.js';

/** In one slot by video the court sees both: they wait, are let in and compared, all three move, and the clerk notes it. */
export async function verify(clerk: Person, docket: string, { story, applicant, hospital }: Omit<Table, 'mediator' | 'sessionId'>): Promise<void> {
  const { page } = clerk;
  await clerk.go(docket);
  await clerk.follow('court:screens.review.enter');
  await clerk.press('sessions:actions.open');
  await page.locator('.mroom').waitFor();
  for (const [side, name] of [[applicant, '林小满'], [hospital, '周立夏']] as const) {
    await side.go(`/cases/${story.caseId}/filing`);
    await side.follow('filings:screens.slotEnter');
    await page.locator('.waiting', { hasText: name }).getByRole('button', { name: clerk.say('sessions:actions.admit'), exact: true }).click();
    await side.page.locator('.lob').waitFor({ state: 'detached' });
  }
  await Promise.all([applicant, hospital, clerk].map((one) => moving(one.page, 2)));
  for (const compared of [1, 2]) {
    await clerk.button('sessions:actions.compare-identity').first().click();
    await clerk.sure('sessions:actions.same');
    await page.locator('[data-person]').getByText(clerk.say('sessions:screens.console.identity-same'), { exact: true }).nth(compared - 1).waitFor();
  }
  await clerk.press('sessions:actions.start_court');
  await clerk.press('sessions:screens.room.end');
  await clerk.sure('sessions:actions.end');
  await clerk.go(docket);
  await clerk.press('court:screens.decide.verify');
  await page.getByRole('heading', { level: 1 }).locator('xpath=..').getByText(clerk.say('court:states.verified'), { exact: true }).waitFor();
}

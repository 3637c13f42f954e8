import { beTold, sayWho } from './by-hand-applying.js';
import type { Person } from './person.js';
import type { Story } from './story.js';

/** A call to the applicant, kept with its result, and the case is the centre's. */
export async function accept(officer: Person, number: string): Promise<void> {
  const { page } = officer;
  await officer.signInAs('intake-officer');
  await officer.go('/intake');
  await page.getByRole('row').filter({ hasText: number }).first().click();
  await officer.press('cases:screens.screening.begin');
  await officer.press('cases:screens.screening.record');
  await officer.fill('cases:screens.screening.note', '已电话联系，本人申请，说明了下一步。');
  await officer.sure('cases:screens.screening.record-save');
  await page.locator('#contacts').locator('xpath=..').getByText('已电话联系').waitFor();
  await officer.press('cases:screens.screening.accept');
  await officer.gone('cases:screens.screening.accept');
}

/** The message says nothing of the dispute; its link, after four digits and without an account, says what is asked and what one's rights are. */
export async function readInvitation(hospital: Person, story: Story): Promise<void> {
  const message = await story.hospital.message(story.hospitalPhone, /([\s\S]*\/i\/[A-Z0-9]+[\s\S]*)/);
  expect(message).not.toMatch(/林小满|青禾|声带|赔偿|30,?000/);
  await hospital.go(`/i/${/\/i\/([A-Z0-9]+)/.exec(message)![1]!}`);
  await hospital.fill('cases-guest:invite.digits', story.hospitalPhone.slice(-4));
  await hospital.press('cases-guest:invite.open');
  await hospital.page.getByText('声带手术以后声音一直嘶哑').waitFor();
  for (const right of ['free', 'secret', 'voluntary', 'company', 'home']) await hospital.reads(`cases-guest:invite.right.${right}`);
  await hospital.reads('cases-guest:invite.silent-safe');
}

/** Agrees, joins with a code, is told, says who one is, and for whom one acts and how far. */
export async function join(hospital: Person, story: Story): Promise<void> {
  await hospital.press('cases-guest:invite.agree');
  await hospital.heading('cases-guest:invite.agreed-title');
  const since = Date.now() - 1000;
  await hospital.page.getByRole('button', { name: new RegExp(hospital.say('cases-guest:invite.join-send', { contact: '.*' })) }).click();
  await hospital.fill('cases-guest:invite.code', await story.hospital.message(story.hospitalPhone, /(?:是|is )\s*(\d{6})/, since));
  await hospital.press('cases-guest:invite.enter');
  await hospital.page.waitForURL(`**/cases/${story.caseId}`);
  await hospital.lend(story.hospital);
  await hospital.follow('cases:screens.home.go.told');
  await beTold(hospital, '周立夏', story.hospitalPhone);
  await hospital.follow('cases:screens.home.go.identity');
  await sayWho(hospital, '周立夏', '110101198506120020');
  await hospital.follow('cases:screens.representative.title');
  await hospital.heading('cases:screens.representative.title');
  await hospital.fill('cases:screens.representative.name', '周立夏');
  await hospital.fill('cases:screens.representative.position', '医患关系办公室主任');
  await hospital.tick('radio', 'cases:screens.representative.special');
  await hospital.fill('cases:screens.representative.ceiling', '50000');
  await hospital.photo('cases:screens.representative.document', 5);
  await hospital.press('cases:screens.representative.save');
  await hospital.page.waitForURL(`**/cases/${story.caseId}`);
}

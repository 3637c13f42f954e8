import { agreementsRead } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { eventually } from '../setup/eventually.js';
import type { Person } from './person.js';
import type { Story } from './story.js';

/** A name by hand and the code from one's own phone. */
async function signOne(person: Person, story: Story, contact: string): Promise<void> {
  await person.write('agreements:screens.sign.pad');
  const since = Date.now() - 1000;
  await person.press('agreements:screens.sign.code-get');
  await person.fill('agreements:screens.sign.code', await story.applicant.message(contact, /(?:是|is )\s*(\d{6})/, since));
  await person.press('agreements:screens.sign.sign');
  await person.gone('agreements:screens.sign.sign');
}

/** A side reads the agreement term by term, agrees to each, and signs. */
export async function readAndSign(side: Person, story: Story, contact: string): Promise<void> {
  await side.go(`/cases/${story.caseId}`);
  await side.follow('cases:screens.home.go.to-sign');
  await side.heading('agreements:screens.read.title');
  const terms = side.page.getByRole('listitem').filter({ has: side.find('checkbox', 'agreements:screens.read.agree') });
  await terms.first().waitFor();
  for (let at = 0; at < (await terms.count()); at++) {
    await terms.nth(at).getByRole('checkbox').press('Space');
    await terms.nth(at).getByRole('checkbox', { checked: true }).waitFor();
  }
  const guest = contact === story.phone ? story.applicant : story.hospital;
  await eventually(async () => {
    const { agreement } = await guest.do(agreementsRead, { path: story.path });
    return agreement!.marks.filter(({ partyId, answer }) => agreement!.yourParties.includes(partyId) && answer === 'agree').length === (await terms.count());
  }, 'every term agreed to');
  await signOne(side, story, contact);
}

/** Hospital, patient, mediator, seal; then both hold the sealed paper. */
export async function sign(applicant: Person, hospital: Person, mediator: Person, sealKeeper: Person, story: Story): Promise<void> {
  await readAndSign(hospital, story, story.hospitalPhone);
  await readAndSign(applicant, story, story.phone);
  await mediator.go(`/cases/${story.caseId}/terms`);
  await signOne(mediator, story, '13800000003');
  await sealKeeper.signInAs('seal-keeper');
  await sealKeeper.go('/stamp');
  await sealKeeper.page.locator(`a[href*="${story.caseId}"]`).first().click();
  await sealKeeper.press('agreements:screens.stamp.stamp');
  await sealKeeper.gone('agreements:screens.stamp.stamp');
  for (const side of [applicant, hospital]) {
    await side.go(`/cases/${story.caseId}/agreement`);
    await side.heading('agreements:screens.after.stamped-title');
    const [file] = await Promise.all([side.page.waitForEvent('download'), side.follow('agreements:screens.after.download')]);
    const bytes = await (await file.createReadStream()).toArray();
    expect(Buffer.concat(bytes as Buffer[]).subarray(0, 5).toString()).toBe('%PDF-');
  }
}

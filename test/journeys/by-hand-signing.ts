import { agreementsRead } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { signInAs } from '../shots/seen-by.js';
import { eventually } from './guest.js';
import type { Person } from './person.js';
import type { Story } from './story.js';

/** A name by hand and the code from one's own phone. */
async function signOne(person: Person, story: Story, contact: string): Promise<void> {
  await person.write('agreements:screens.sign.pad');
  const since = Date.now() - 1000;
  await person.press('agreements:screens.sign.code-get');
  await person.fill('agreements:screens.sign.code', await story.applicant.message(contact, /(?:是|is )\s*(\d{6})/, since));
  await person.press('agreements:screens.sign.sign');
  await person.button('agreements:screens.sign.sign').waitFor({ state: 'detached' });
}

/** Each side agrees to every term and signs; then the mediator signs, and the seal-keeper stamps. */
export async function sign(applicant: Person, hospital: Person, mediator: Person, sealKeeper: Person, story: Story): Promise<void> {
  for (const [side, contact] of [[applicant, story.phone], [hospital, story.hospitalPhone]] as const) {
    await side.go(`/cases/${story.caseId}/agreement`);
    await side.heading('agreements:screens.read.title');
    const terms = side.page.getByRole('checkbox', { name: side.say('agreements:screens.read.agree'), exact: true });
    await terms.first().waitFor();
    for (let at = 0; at < (await terms.count()); at++) {
      await terms.nth(at).press('Space');
      await side.page.locator('.clause').nth(at).locator('input[type=checkbox]:checked').waitFor({ state: 'attached' });
    }
    const guest = side === applicant ? story.applicant : story.hospital;
    await eventually(async () => {
      const { agreement } = await guest.do(agreementsRead, { path: story.path });
      return agreement!.marks.filter(({ partyId, answer }) => agreement!.yourParties.includes(partyId) && answer === 'agree').length === (await terms.count());
    }, 'every term agreed to');
    await signOne(side, story, contact);
  }
  await mediator.go(`/cases/${story.caseId}/terms`);
  await signOne(mediator, story, '13800000003');
  await signInAs(sealKeeper.page, 'seal-keeper');
  await sealKeeper.go(`/cases/${story.caseId}/stamp`);
  await sealKeeper.press('agreements:screens.stamp.stamp');
  await eventually(async () => (await story.applicant.do(casesRead, { path: story.path })).state === 'settled', 'the case settled');
  for (const side of [applicant, hospital]) {
    await side.go(`/cases/${story.caseId}/agreement`);
    await side.heading('agreements:screens.after.stamped-title');
    await side.link('agreements:screens.after.download').waitFor();
  }
}

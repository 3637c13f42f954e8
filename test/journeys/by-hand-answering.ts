import { bookingsOfCase } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import { mediatorsTimes } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import { signInAs } from '../shots/seen-by.js';
import { sayWho } from './by-hand-applying.js';
import { eventually } from './guest.js';
import type { Person } from './person.js';
import type { Story } from './story.js';

/** A call, a look, and the case is the centre's. */
export async function accept(officer: Person, story: Story): Promise<void> {
  await signInAs(officer.page, 'intake-officer');
  await officer.go(`/intake/${story.caseId}`);
  await officer.press('cases:screens.screening.begin');
  await officer.press('cases:screens.screening.accept');
  await officer.button('cases:screens.screening.accept').waitFor({ state: 'detached' });
}

/** The hospital reads the link it was sent, agrees, joins, says who acts for it and how far. */
export async function answer(hospital: Person, story: Story): Promise<void> {
  const token = await story.hospital.message(story.hospitalPhone, /\/i\/([A-Z0-9]+)/);
  await hospital.go(`/i/${token}`);
  await hospital.fill('cases:screens.invite.digits', story.hospitalPhone.slice(-4));
  await hospital.press('cases:screens.invite.open');
  await hospital.press('cases:screens.invite.agree');
  await hospital.heading('cases:screens.invite.agreed-title');
  const since = Date.now() - 1000;
  await hospital.page.locator('main .btn.primary').click();
  await hospital.fill('cases:screens.invite.code', await story.hospital.message(story.hospitalPhone, /(?:是|is )\s*(\d{6})/, since));
  await hospital.press('cases:screens.invite.enter');
  await hospital.page.waitForURL(`**/cases/${story.caseId}`);
  await hospital.lend(story.hospital);
  await hospital.go('/told?next=/mine');
  await sayWho(hospital, '周立夏', '110101198506120020', story.hospitalPhone, '/mine');
  await hospital.go(`/cases/${story.caseId}/representative`);
  await hospital.fill('cases:screens.representative.name', '周立夏');
  await hospital.fill('cases:screens.representative.position', '医患关系办公室主任');
  await hospital.fill('cases:screens.representative.ceiling', '50000');
  await hospital.photo('cases:screens.representative.document', 5);
  await hospital.press('cases:screens.representative.save');
  await hospital.page.waitForURL(`**/cases/${story.caseId}`);
}

const shown = (language: string, at: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'Asia/Shanghai', ...options }).format(new Date(at));

/** A side names the mediator and one time. */
async function name(side: Person, story: Story, startsAt: string): Promise<void> {
  const { page, language } = side;
  await side.go(`/cases/${story.caseId}/choose`);
  await side.heading('mediators:screens.choose.title');
  const mediator = page.locator(`input[type=radio][value="${story.mediatorId}"]`);
  if ((await mediator.count()) === 0) await page.locator('.choose .two .linkbtn').first().click();
  await mediator.press('Space');
  const day = page.getByRole('toolbar', { name: shown(language, startsAt, { month: 'long', day: 'numeric', weekday: 'long' }), exact: true });
  await day.getByText(shown(language, startsAt, { hour: '2-digit', minute: '2-digit', hour12: false }), { exact: true }).click();
  await side.press('mediators:screens.choose.send');
}

/** Both choose the same mediator and time; the mediator has no ties and takes it; nobody wants another. Gives the booking. */
export async function choose(applicant: Person, hospital: Person, mediator: Person, story: Story): Promise<string> {
  await signInAs(mediator.page, 'mediator');
  await mediator.lend(story.mediator);
  story.mediatorId = await story.mediator.demo('mediator');
  await mediator.lend(story.mediator);
  const { items } = await story.applicant.do(mediatorsTimes, { path: { ...story.path, mediatorId: story.mediatorId } });
  const dayOf = (at: string) => shown('en', at, { month: 'long', day: 'numeric' });
  const days = [...new Set(items.map(({ startsAt }) => dayOf(startsAt)))].slice(0, 4);
  const free = items.filter(({ startsAt, full }) => !full && days.includes(dayOf(startsAt)));
  const { startsAt } = free[Math.floor(Math.random() * free.length)]!;
  await name(applicant, story, startsAt);
  await applicant.page.getByRole('status').first().waitFor();
  await name(hospital, story, startsAt);
  await hospital.heading('mediators:screens.respond.title');
  await mediator.go(`/cases/${story.caseId}/accept`);
  await mediator.tick('radio', 'mediators:fields.disclosure.none');
  await mediator.press('mediators:actions.choice.accept');
  await mediator.link('mediators:screens.accept.open').waitFor();
  for (const side of [applicant, hospital]) {
    await side.go(`/cases/${story.caseId}/mediator`);
    await side.tick('radio', 'mediators:screens.respond.no');
    await side.press('mediators:screens.respond.send');
    await side.page.getByText(side.say('mediators:screens.respond.answered-no')).waitFor();
  }
  return eventually(async () => (await story.applicant.do(bookingsOfCase, { path: story.path })).items.find(({ state }) => state === 'confirmed')?.id, 'a confirmed booking');
}

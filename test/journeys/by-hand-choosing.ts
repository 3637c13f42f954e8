import { bookingsOfCase } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import { mediatorsTimes } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import { eventually } from '../setup/eventually.js';
import type { Person } from './person.js';
import { MEDIATOR, type Story } from './story.js';

const shown = (language: string, at: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'Asia/Shanghai', ...options }).format(new Date(at));
export type Mode = 'video' | 'on-site';

/** A free time of the mediator among the first days shown, anywhere among them: journeys do not all want the first. */
async function freeTime(story: Story): Promise<string> {
  story.mediatorId = await story.mediator.demo('mediator');
  const { items } = await story.applicant.do(mediatorsTimes, { path: { ...story.path, mediatorId: story.mediatorId } });
  const dayOf = (at: string) => shown('en', at, { month: 'long', day: 'numeric' });
  const days = [...new Set(items.map(({ startsAt }) => dayOf(startsAt)))].slice(0, 4);
  const free = items.filter(({ startsAt, full }) => !full && days.includes(dayOf(startsAt)));
  return free[Math.floor(Math.random() * free.length)]!.startsAt;
}

/** A side names the mediator, one time and the way to meet. */
async function name(side: Person, startsAt: string, mode: Mode, venue: string): Promise<void> {
  const { page, language } = side;
  await side.follow('cases:screens.home.go.selecting-mediator');
  await side.heading('mediators:screens.choose.title');
  const mediator = page.getByRole('radio', { name: new RegExp(`${MEDIATOR[language]}`) });
  if ((await mediator.count()) === 0) await page.locator('.choose .two .linkbtn').first().click();
  await mediator.press('Space');
  const day = page.getByRole('toolbar', { name: shown(language, startsAt, { month: 'long', day: 'numeric', weekday: 'long' }), exact: true });
  await day.getByRole('button', { name: shown(language, startsAt, { hour: '2-digit', minute: '2-digit', hour12: false }), exact: true }).click();
  await side.tick('radio', `bookings:fields.mode.${mode}`);
  if (mode === 'on-site') await side.fill('bookings:fields.venue', venue);
  await side.press('mediators:screens.choose.send');
}

/** Both choose the same mediator and time; the mediator has no ties and takes it; nobody wants another. Gives the booking. */
export async function choose(applicant: Person, hospital: Person, mediator: Person, story: Story, mode: Mode = 'video'): Promise<string> {
  const startsAt = await freeTime(story);
  const venue = `枫溪县矛盾纠纷调解中心 ${story.phone.slice(-3)} 号调解室`;
  await applicant.go(`/cases/${story.caseId}`);
  await name(applicant, startsAt, mode, venue);
  await applicant.page.getByText(applicant.say('mediators:screens.choose.own', { name: MEDIATOR[applicant.language] })).first().waitFor();
  await hospital.go(`/cases/${story.caseId}`);
  await name(hospital, startsAt, mode, venue);
  await hospital.heading('mediators:screens.respond.title');
  await mediator.signInAs('mediator');
  await mediator.lend(story.mediator);
  await mediator.go('/asked');
  await mediator.page.locator(`a[href*="${story.caseId}"]`).first().click();
  await mediator.tick('radio', 'mediators:fields.disclosure.none');
  await mediator.press('mediators:actions.choice.accept');
  await mediator.link('mediators:screens.accept.open').waitFor();
  for (const side of [applicant, hospital]) {
    await side.go(`/cases/${story.caseId}`);
    await side.follow('mediators:screens.respond.title');
    await side.tick('radio', 'mediators:screens.respond.no');
    await side.press('mediators:screens.respond.send');
    await side.reads('mediators:screens.respond.answered-no');
  }
  return eventually(async () => (await story.applicant.do(bookingsOfCase, { path: story.path })).items.find(({ state }) => state === 'confirmed')?.id, 'a confirmed booking');
}

/** The confirmation stands in the case, with a calendar file that says nothing of the dispute. */
export async function confirmed(side: Person, story: Story): Promise<void> {
  await side.go(`/cases/${story.caseId}/appointment`);
  await side.reads('bookings:states.booking.confirmed');
  const [file] = await Promise.all([side.page.waitForEvent('download'), side.follow('bookings:actions.add-to-calendar')]);
  const text = await (await file.createReadStream()).reduce((all: string, chunk: Buffer) => all + chunk.toString(), '');
  expect(text).toMatch(/BEGIN:VCALENDAR[\s\S]*DTSTART/);
  expect(text).not.toMatch(/林小满|青禾|声带/);
}

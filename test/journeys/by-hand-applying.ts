import { setTimeout as wait } from 'node:timers/promises';
import { photo, record } from './papers.js';
import type { Person } from './person.js';
import { MEDIATOR, type Story } from './story.js';

const CODE = /(?:是|is )\s*(\d{6})/;
const ADDRESS = '枫溪县白石镇柳巷8号';

/** Signs in with a code from the phone; ends where one wanted to go. */
export async function signIn(person: Person, story: Story, contact: string): Promise<void> {
  await person.fill('people:screens.sign-in.contact', contact);
  const since = Date.now() - 1000;
  await person.press('people:screens.sign-in.send');
  await person.heading('people:screens.sign-in.code-title');
  await person.fill('people:screens.sign-in.code', await story.applicant.message(contact, CODE, since));
  await person.press('people:screens.sign-in.enter');
}

/** Reads rights and duties, online mediation and the rest, and agrees to each. */
export async function beTold(person: Person, name: string, contact: string): Promise<void> {
  await person.heading('people:screens.told.title');
  const texts = person.page.getByRole('checkbox');
  await texts.first().waitFor();
  for (let at = 0; at < (await texts.count()); at++) await texts.nth(at).press('Space');
  await person.fill('people:screens.told.address-name', name);
  await person.fill('people:screens.told.address-contact', contact);
  await person.fill('people:screens.told.address', ADDRESS);
  await person.press('people:screens.told.continue');
}

/** Says who one is, with a photo of the document. */
export async function sayWho(person: Person, name: string, number: string): Promise<void> {
  await person.heading('people:screens.identity.title');
  await person.fill('people:screens.identity.name', name);
  await person.fill('people:screens.identity.document-number', number);
  await person.photo('people:screens.identity.photo', 3);
  await person.press('people:screens.identity.save');
}

/** From the first page to the five steps. */
export async function begin(person: Person, story: Story): Promise<void> {
  await person.go('/');
  await person.page.getByRole('link', { name: person.say('kernel:screens.home.apply') }).first().click();
  await signIn(person, story, story.phone);
  await beTold(person, '林小满', story.phone);
  await sayWho(person, '林小满', '110101199003077758');
  await person.page.waitForURL(/\/cases\/[\w-]+\/apply/);
  story.caseId = /\/cases\/([\w-]+)\/apply/.exec(person.page.url())![1]!;
  await person.lend(story.applicant);
}

/** The five short steps: what happened, who, what one wants, photos and a medical record, how to be reached and by whom helped. */
export async function fillIn(person: Person, story: Story): Promise<void> {
  const step = 'cases:screens.step';
  const next = () => person.press('kernel:actions.save-next');
  await person.follow('cases:screens.apply.fill', { step: '1' });
  await person.heading(`${step}.what-happened.title`);
  await person.pick(`${step}.what-happened.type`, 'law:fields.disputeType.medical');
  await person.fill(`${step}.what-happened.text`, '声带手术以后声音一直嘶哑，医院没有答复。');
  await next();
  await person.heading(`${step}.who.title`);
  await person.tick('radio', `${step}.who.legal`);
  await person.fill(`${step}.who.name`, '青禾医院');
  await person.fill(`${step}.who.contact`, story.hospitalPhone);
  await person.fill(`${step}.who.address`, '枫溪县青禾路1号');
  await next();
  await person.heading(`${step}.what-you-want.title`);
  await person.tick('checkbox', `${step}.what-you-want.pay`);
  await person.fill(`${step}.what-you-want.amount`, '30000');
  await person.tick('checkbox', `${step}.what-you-want.explain`);
  await next();
  await person.heading(`${step}.evidence.title`);
  await person.hand('evidence:screens.evidence.choose', [photo('手术同意书', 9), photo('缴费单', 10), record('病历')]);
  await person.page.getByRole('heading', { name: person.say('evidence:screens.evidence.mine', { count: '3' }), exact: true }).waitFor();
  await next();
  await person.heading(`${step}.contact-and-needs.title`);
  await person.fill(`${step}.contact-and-needs.address`, ADDRESS);
  await person.tick('checkbox', 'cases:fields.need.speaking');
  await person.tick('checkbox', `${step}.contact-and-needs.time.weekday-morning`);
  await person.fill(`${step}.contact-and-needs.mediator-name`, MEDIATOR[person.language]);
  await person.tick('radio', MEDIATOR[person.language]);
  await next();
}

/** Checks the answers, signs by hand, sends; gives what the receipt says. */
export async function send(person: Person): Promise<{ number: string; code: string }> {
  await person.heading('cases:screens.check.title');
  await person.tick('checkbox', 'cases:screens.check.true');
  await person.write('cases:screens.check.sign');
  // On a slow line the news that it was sent is there before the code of the receipt's page.
  await person.page.route(/\.js$/, async (route) => {
    await wait(1_500);
    await route.continue();
  });
  await person.press('cases:screens.check.send');
  await person.heading('cases:screens.receipt.done');
  await person.page.unroute(/\.js$/);
  await person.reads('cases:screens.receipt.meaning-text');
  const [number = '', code = ''] = await person.page.locator('.rcode .v').allInnerTexts();
  return { number, code: code.replace(' ', '') };
}

/** Anybody with number and code follows the case without an account, and reads no name. */
export async function track(stranger: Person, { number, code }: { number: string; code: string }): Promise<void> {
  await stranger.go('/track');
  await stranger.fill('cases-guest:track.number', number);
  await stranger.fill('cases-guest:track.code', code);
  await stranger.press('cases-guest:track.look');
  await stranger.reads('cases:screens.home.status.submitted');
  expect(await stranger.page.locator('main').innerText()).not.toMatch(/林小满|青禾|声带/);
}

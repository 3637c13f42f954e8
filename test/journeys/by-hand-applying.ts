import { casesApplication } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { documentPhoto } from '../world/picture.js';
import { eventually } from './guest.js';
import type { Person } from './person.js';
import type { Story } from './story.js';

const CODE = /(?:是|is )\s*(\d{6})/;

/** Reads and agrees to the texts, then says who one is, with a photo. */
export async function sayWho(person: Person, name: string, number: string, contact: string, next = '/apply'): Promise<void> {
  await person.heading('people:screens.told.title');
  const texts = person.page.getByRole('checkbox');
  await texts.first().waitFor();
  for (let at = 0; at < (await texts.count()); at++) await texts.nth(at).press('Space');
  await person.fill('people:screens.told.address-name', name);
  await person.fill('people:screens.told.address-contact', contact);
  await person.fill('people:screens.told.address', '枫溪县白石镇柳巷8号');
  await person.press('people:screens.told.continue');
  await person.page.waitForURL((url) => !url.pathname.startsWith('/told'));
  // Who applies is led on by itself; who was invited opens the page.
  if (next !== '/apply') await person.go(`/identity?next=${next}`);
  await person.heading('people:screens.identity.title');
  await person.fill('people:screens.identity.name', name);
  await person.fill('people:screens.identity.document-number', number);
  await person.photo('people:screens.identity.photo', 3);
  await person.press('people:screens.identity.save');
  await person.page.waitForURL((url) => !url.pathname.startsWith('/identity'));
}

/** Signs in with a code from the phone; ends where one wanted to go. */
export async function signIn(person: Person, story: Story, contact: string, next: string): Promise<void> {
  await person.go(`/sign-in?next=${encodeURIComponent(next)}`);
  await person.fill('people:screens.sign-in.contact', contact);
  const since = Date.now() - 1000;
  await person.press('people:screens.sign-in.send');
  await person.heading('people:screens.sign-in.code-title');
  await person.fill('people:screens.sign-in.code', await story.applicant.message(contact, CODE, since));
  await person.press('people:screens.sign-in.enter');
}

/** From the first code to the receipt. */
export async function apply(person: Person, story: Story): Promise<{ number: string; code: string }> {
  const { page } = person;
  const step = 'cases:screens.step';
  const next = () => person.press('kernel:actions.save-next');
  await signIn(person, story, story.phone, '/apply');
  await sayWho(person, '林小满', '110101199003077758', story.phone);
  await page.waitForURL(/\/cases\/[\w-]+\/apply/);
  story.caseId = /\/cases\/([\w-]+)\/apply/.exec(page.url())![1]!;
  await person.lend(story.applicant);
  await person.link('cases:screens.apply.fill', { step: '1' }).click();

  await person.heading(`${step}.what-happened.title`);
  await page.locator('#disputeType').click();
  await page.getByRole('option', { name: person.say('law:fields.disputeType.medical'), exact: true }).click();
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
  await page.locator('.adding input[type=file]').nth(1).setInputFiles({ name: '病历.png', mimeType: 'image/png', buffer: documentPhoto(9) });
  await page.locator('#evidence-mine').locator('xpath=..').getByText('病历').first().waitFor();
  await next();
  await person.heading(`${step}.contact-and-needs.title`);
  await person.fill(`${step}.contact-and-needs.address`, '枫溪县白石镇柳巷8号');
  await person.tick('checkbox', 'cases:fields.need.speaking');
  await next();

  await person.heading('cases:screens.check.title');
  await eventually(async () => (await story.applicant.do(casesApplication, { path: story.path })).missing === null, 'nothing missing any more');
  await person.tick('checkbox', 'cases:screens.check.true');
  await person.write('cases:screens.check.sign');
  await person.press('cases:screens.check.send');
  await person.heading('cases:screens.receipt.done');
  const [number = '', code = ''] = await page.locator('.rcode .v').allInnerTexts();
  return { number, code: code.replace(' ', '') };
}

import type { Person } from './person.js';
import type { Story } from './story.js';

/** A date as its three parts are typed. */
export async function typeDate(person: Person, label: string, day: Date): Promise<void> {
  const [year, month, date] = day.toISOString().slice(0, 10).split('-');
  const field = person.page.getByRole('group', { name: person.say(label), exact: true }).first();
  for (const [part, digits] of Object.entries({ year, month, day: date })) {
    await field.locator(`[data-type=${part}]`).click();
    await person.page.keyboard.type(digits!);
  }
}

/** The mediator writes facts, points and one payment of 20,000 in two parts, mends what the checks find, and sends it to be read. */
export async function write(mediator: Person, story: Story): Promise<void> {
  const { page } = mediator;
  const terms = 'agreements:screens.terms';
  await mediator.go(`/cases/${story.caseId}`);
  await mediator.follow(`${terms}.title`);
  await mediator.fill('agreements:fields.facts', '2026年9月12日，林小满在青禾医院接受声带手术，术后声音嘶哑。');
  await mediator.fill(`${terms}.point`, '后续治疗费用由谁承担', { n: '1' });
  await mediator.fill('agreements:fields.responsibility', '青禾医院自愿补偿。');
  await mediator.press(`${terms}.add-pay`);
  await mediator.pick('agreements:fields.debtor', '青禾医院');
  await mediator.pick('agreements:fields.creditor', '林小满');
  await mediator.fill('agreements:fields.amount', '20000');
  await mediator.fill('agreements:fields.purpose', '补偿后续治疗费用');
  await mediator.press(`${terms}.split`);
  await mediator.fill(`${terms}.instalment`, '5000', { n: '1' });
  await mediator.fill(`${terms}.instalment`, '15000', { n: '2' });
  await mediator.pick(`${terms}.instalment-due`, 'agreements:due.on', { n: '2' });
  await mediator.pick('agreements:fields.payMethod', 'agreements:methods.bank-transfer');
  for (const [field, text] of [['holder', '林小满'], ['bank', '枫溪银行'], ['account', '6200000000000000001']] as const) await mediator.fill(`agreements:fields.${field}`, text);
  await mediator.tick('checkbox', 'agreements:fields.voluntary');
  await mediator.press(`${terms}.set-capacity`);
  await page.getByText(new RegExp(mediator.say(`${terms}.check-summary`, { ok: '\\d+', blockers: '0', advice: '\\d+' }))).waitFor();
  await mediator.press(`${terms}.save-first`);
  await mediator.press(`${terms}.send`);
  await mediator.reads(`${terms}.status`);
}

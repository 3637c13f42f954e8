import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { eventually } from '../setup/eventually.js';
import type { Person } from './person.js';
import type { Story } from './story.js';

/** The rest is paid with its proof, looked at and confirmed. */
export async function keep(hospital: Person, applicant: Person, story: Story): Promise<void> {
  const words = 'aftercare:screens.payments';
  await hospital.go(`/cases/${story.caseId}/payments`);
  await hospital.photo(`${words}.upload`, 12);
  await hospital.press(`${words}.report`);
  await hospital.gone(`${words}.report`);
  await applicant.go(`/cases/${story.caseId}/payments`);
  await applicant.press(`${words}.confirm`);
  await applicant.reads(`${words}.done`);
}

/** Somebody asks how it was, within days and at the due date: every visit of this case is made. */
export async function visit(visitor: Person, number: string): Promise<void> {
  const { page } = visitor;
  await visitor.signInAs('return-visitor');
  const row = page.getByRole('row').filter({ hasText: number });
  for (let made = 0; ; made++) {
    await visitor.go('/visits');
    await page.getByRole('row').nth(1).waitFor();
    if (made > 0 && (await row.count()) === 0) return;
    await row.first().click();
    await visitor.tick('radio', 'aftercare:fields.visitMethod.phone');
    await visitor.tick('radio', 'aftercare:fields.kept.kept');
    await visitor.fill('aftercare:screens.visit.note', '两期都已付清，双方满意。');
    await visitor.press('aftercare:screens.visit.save');
    await page.waitForURL('**/visits');
  }
}

/** Three questions, from the sofa. */
export async function answerThree(side: Person, story: Story): Promise<void> {
  const words = 'aftercare:screens.satisfaction';
  await side.go(`/cases/${story.caseId}/satisfaction`);
  for (const question of ['ease', 'fairness', 'overall'])
    await side.page.getByRole('radiogroup', { name: side.say(`${words}.${question}`) }).getByRole('radio', { name: side.say(`${words}.scale.5`), exact: true }).press('Space');
  await side.press(`${words}.send`);
  await side.reads(`${words}.thanks`);
}

/** Nothing is open any more: the case is closed, its story stands there for each side, and it has bound itself into one file. */
export async function closed(sides: readonly Person[], story: Story): Promise<void> {
  await eventually(async () => (await story.applicant.do(casesRead, { path: story.path })).state === 'closed', 'the case closed');
  for (const side of sides) {
    await side.go(`/cases/${story.caseId}`);
    await side.heading('cases:screens.home.status.closed');
    await side.page.getByRole('listitem').filter({ hasText: side.say('cases:screens.home.case-file') }).first().waitFor();
  }
}

import type { Person } from './person.js';
import type { Story } from './story.js';

interface OnSite {
  readonly story: Story;
  readonly sessionId: string;
  readonly applicant: Person;
  readonly hospital: Person;
  readonly mediator: Person;
}

/** Choosing, a side reads that there is no video and is offered phone or on site instead. */
export async function offersOtherWays(side: Person, story: Story): Promise<void> {
  await side.go(`/cases/${story.caseId}/choose`);
  await side.reads('bookings:screens.times.no-video');
  await side.find('radio', 'bookings:fields.mode.phone').waitFor({ state: 'attached' });
  await side.find('radio', 'bookings:fields.mode.on-site').waitFor({ state: 'attached' });
  expect(await side.find('radio', 'bookings:fields.mode.video').count()).toBe(0);
}

/** On the day, without a screen between them: identities compared at the table, the talk, the record, both confirm. */
export async function meetOnSite({ story, sessionId, applicant, hospital, mediator }: OnSite): Promise<void> {
  const room = `/cases/${story.caseId}/sessions/${sessionId}`;
  await applicant.go(`/cases/${story.caseId}`);
  await applicant.reads('cases:screens.home.step.elsewhere');
  await mediator.go(room);
  await mediator.reads('sessions:screens.console.without-video');
  await mediator.press('sessions:actions.open');
  for (const compared of [1, 2]) {
    await mediator.button('sessions:actions.compare-identity').first().click();
    await mediator.sure('sessions:actions.same');
    await mediator.page.locator('[data-person]').getByText(mediator.say('sessions:screens.console.identity-same'), { exact: true }).nth(compared - 1).waitFor();
  }
  await mediator.press('sessions:actions.start');
  await mediator.button('sessions:actions.end').waitFor();
  await mediator.go(`${room}/record`);
  await mediator.press('sessions:screens.record.add-topic');
  await mediator.fill('sessions:screens.record.topic', '后续治疗费用');
  await mediator.press('sessions:actions.write-record');
  await mediator.button('sessions:screens.record.saved').waitFor();
  await mediator.go(room);
  await mediator.press('sessions:actions.end');
  await mediator.follow('sessions:screens.lobby.record');
  await mediator.press('sessions:actions.propose-record');
  for (const side of [applicant, hospital]) {
    await side.go(`/cases/${story.caseId}`);
    await side.follow('cases:screens.home.go.record');
    await side.press('sessions:actions.confirm-record');
    await side.gone('sessions:actions.confirm-record');
  }
  await hospital.reads('sessions:screens.record.done');
}

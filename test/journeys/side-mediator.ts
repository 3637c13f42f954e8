import { casesRead, casesTerminate } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { deadlinesCalendar, deadlinesKeepDays, deadlinesReleaseDays } from '@maplebridge/contract/src/deadlines/sdk.gen.js';
import { mediatorsAppoint, mediatorsAsked, mediatorsCandidates, mediatorsChoice, mediatorsDecline, mediatorsReplace } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import { Guest } from './guest.js';
import { Story } from './story.js';

/** The centre appoints; the one cannot, the next is replaced, and then the mediation ends. */
export async function noMediator(url: string): Promise<void> {
  const story = new Story(url);
  await story.apply();
  await story.invite();
  const { mediator, officer, path } = story;
  const mediatorId = await mediator.demo('mediator');
  await officer.do(mediatorsAppoint, { path, body: { mediatorId } });
  expect((await mediator.do(mediatorsAsked, {})).items.map(({ caseId }) => caseId)).toContain(path.caseId);
  await mediator.do(mediatorsDecline, { path, body: { reason: '近期排期已满' } });
  const { suggestions, others } = await officer.do(mediatorsCandidates, { path });
  const next = [...suggestions.map((one) => one.mediator), ...others].find(({ id }) => id !== mediatorId)!;
  await officer.do(mediatorsAppoint, { path, body: { mediatorId: next.id } });
  await officer.do(mediatorsReplace, { path, body: { reason: '因病' } });
  expect(await story.applicant.do(mediatorsChoice, { path })).toMatchObject({ state: 'open', lastExclusion: 'replaced' });
  const { organisationId } = await officer.do(casesRead, { path });
  const manager = new Guest(url);
  await manager.demo('centre-manager');
  await calendarKept(manager, organisationId);
  expect((await manager.do(casesTerminate, { path, body: { reason: 'party-stops' } })).state).toBe('terminated');
}

/** Two days far ahead become days off, and ordinary days again. */
async function calendarKept(manager: Guest, organisationId: string): Promise<void> {
  const path = { organisationId };
  const { today } = await manager.do(deadlinesCalendar, { path });
  const year = Number(today.slice(0, 4)) + 2;
  const span = { from: `${year}-11-02`, to: `${year}-11-03` };
  const entered = async () => (await manager.do(deadlinesCalendar, { path, query: { year } })).items.filter(({ kept }) => kept).map(({ date }) => date);
  await manager.do(deadlinesKeepDays, { path, body: { ...span, kind: 'holiday', name: 'other' } });
  expect(await entered()).toEqual([span.from, span.to]);
  await manager.do(deadlinesReleaseDays, { path, body: span });
  expect(await entered()).toEqual([]);
}

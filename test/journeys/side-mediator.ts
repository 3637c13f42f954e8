import { casesTerminate } from '@maplebridge/contract/src/cases/sdk.gen.js';
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
  const manager = new Guest(url);
  await manager.demo('centre-manager');
  expect((await manager.do(casesTerminate, { path, body: { reason: 'party-stops' } })).state).toBe('terminated');
}

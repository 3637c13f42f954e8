import { aftercareConfirm, aftercareDispute, aftercareGiveSatisfaction, aftercareGiveUpVisit, aftercareMakeVisit, aftercareMissVisit, aftercareProof, aftercareRead, aftercareReport, aftercareVisitQueue } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { documentPhoto } from '../world/picture.js';
import { Guest } from './guest.js';
import { eventually } from '../setup/eventually.js';
import type { Story } from './story.js';

/** The rest is paid, doubted, shown again and confirmed; the three questions are answered. */
export async function performed({ applicant, hospital, path }: Story): Promise<void> {
  const { items } = await applicant.do(aftercareRead, { path });
  const one = { ...path, performanceId: items.find(({ state }) => state === 'open')!.id };
  const report = async (n: number) => hospital.do(aftercareReport, { path: one, body: { proofFileId: await hospital.upload('transfer.png', 'image/png', documentPhoto(n)) } });
  await report(51);
  await applicant.do(aftercareDispute, { path: one, body: { reason: 'not-received', note: '' } });
  await report(52);
  await applicant.do(aftercareProof, { path: one });
  expect((await applicant.do(aftercareConfirm, { path: one })).state).toBe('confirmed');
  await applicant.do(aftercareGiveSatisfaction, { path, body: { ease: 5, fairness: 4, overall: 5, comment: '' } });
}

/** The return-visitor finds the visit of this case in the queue, and reaches somebody or, after three tries, gives it up. */
export async function visited({ url, path, mediator }: Story, reached: boolean): Promise<void> {
  const visitor = new Guest(url);
  await visitor.demo('return-visitor');
  const { organisationId } = await mediator.do(casesRead, { path });
  const visit = await eventually(async () => {
    const { items } = await visitor.do(aftercareVisitQueue, { path: { organisationId }, query: { limit: 100 } });
    return items.find(({ caseId }) => caseId === path.caseId);
  }, 'the visit in the queue');
  const one = { ...path, visitId: visit.id };
  if (reached) return void (await visitor.do(aftercareMakeVisit, { path: one, body: { method: 'phone', kept: 'kept', note: '' } }));
  for (const tries of [1, 2, 3]) expect(await visitor.do(aftercareMissVisit, { path: one })).toMatchObject({ state: 'due', tries });
  expect((await visitor.do(aftercareGiveUpVisit, { path: one })).state).toBe('given-up');
}

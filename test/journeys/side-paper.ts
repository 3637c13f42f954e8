import { randomUUID } from 'node:crypto';
import { agreementsAcceptPaper, agreementsMarkClause, agreementsPreview, agreementsRead, agreementsRefuse, agreementsRevise, agreementsSendToSign, agreementsStamp, agreementsToStamp, agreementsVersions } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { documentPhoto } from '../world/picture.js';
import type { Story } from './story.js';

/** A side asks for a change, a new version follows, the other side refuses it; what is written then is signed on paper. */
export async function onPaper(story: Story): Promise<void> {
  const { applicant, hospital, mediator, path } = story;
  const number = await story.write(2_000_000, 500_000);
  const { agreement } = await hospital.do(agreementsRead, { path });
  const [clause] = agreement!.text['zh-CN'].clauses;
  await hospital.do(agreementsMarkClause, { path, body: { number, clauseId: clause!.id, answer: 'change', note: '请分两期支付。' } });
  const terms = { ...agreement!.terms, otherTerms: [{ id: randomUUID(), text: { 'zh-CN': '双方今后不再为此事争执。', en: 'The sides will not quarrel about this again.' } }] } as never;
  await mediator.do(agreementsPreview, { path, body: { terms } });
  const revised = await mediator.do(agreementsRevise, { path, body: { number, terms } });
  expect((await mediator.do(agreementsVersions, { path })).items.map((version) => version.number)).toEqual([number]);
  await mediator.do(agreementsSendToSign, { path, body: { number: revised.number } });
  expect((await applicant.do(agreementsRefuse, { path, body: { number: revised.number, reason: '还要再考虑。' } })).state).toBe('void');
  await scanned(story, await story.write(2_000_000, 500_000));
}

/** Everybody signed a print by hand; the mediator brings the scan, the seal-keeper seals. */
export async function scanned(story: Story, number: number): Promise<void> {
  const { mediator, sealKeeper, path } = story;
  const scanFileId = await mediator.upload('signed.png', 'image/png', documentPhoto(31));
  const partyIds = Object.values(await story.parties());
  await mediator.do(agreementsAcceptPaper, { path, body: { number, scanFileId, signedAt: new Date(Date.now() - 1000).toISOString(), partyIds, compared: true } });
  await sealKeeper.demo('seal-keeper');
  const { organisationId } = await sealKeeper.do(casesRead, { path });
  const { items } = await sealKeeper.do(agreementsToStamp, { path: { organisationId }, query: { limit: 100 } });
  expect(items.map(({ caseId }) => caseId)).toContain(path.caseId);
  await sealKeeper.do(agreementsStamp, { path, body: { number } });
  expect((await mediator.do(casesRead, { path })).state).toBe('settled');
}

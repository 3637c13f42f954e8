import { sessionsAdmit, sessionsCompareIdentity, sessionsConfirmRecord, sessionsEnd, sessionsKnock, sessionsOpen, sessionsProposeRecord, sessionsRecord, sessionsRoom, sessionsStart, sessionsWriteRecord } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { eventually } from '../setup/eventually.js';
import type { Story } from './story.js';

/** The day of the mediation, without pictures: the door, the table, the record. */
export async function meet(story: Story, sessionId: string): Promise<void> {
  const path = { ...story.path, sessionId };
  const { applicant, hospital, mediator } = story;
  await eventually(async () => (await mediator.do(sessionsRoom, { path })).id, 'the session of the booking');
  await mediator.do(sessionsOpen, { path });
  for (const side of [applicant, hospital]) await side.do(sessionsKnock, { path });
  const { door } = await mediator.do(sessionsRoom, { path });
  for (const { participantId } of door) {
    await mediator.do(sessionsCompareIdentity, { path: { ...path, participantId }, body: { same: true } });
    await mediator.do(sessionsAdmit, { path: { ...path, participantId } });
  }
  await mediator.do(sessionsStart, { path });
  await mediator.do(sessionsWriteRecord, { path, body: { items: [{ kind: 'topic', text: '后续治疗费用' }, { kind: 'undisputed-fact', text: '2026年9月12日在青禾医院手术。' }] } });
  await mediator.do(sessionsEnd, { path });
  await mediator.do(sessionsProposeRecord, { path });
  for (const side of [applicant, hospital]) {
    const { number } = await side.do(sessionsRecord, { path });
    await side.do(sessionsConfirmRecord, { path, body: { number: number! } });
  }
}

import { bookingsAskToMove, bookingsCalendarFile, bookingsCancel, bookingsKeep, bookingsOfCase, bookingsPropose, bookingsTimes } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import { casesAnswerExtension, casesExtension, casesProposeExtension, casesResume, casesSuspend } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { evidenceList } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { sessionsAdmit, sessionsAskPrivateTalk, sessionsAttendance, sessionsCloseCaucus, sessionsCompareIdentity, sessionsConvert, sessionsDeny, sessionsIdentity, sessionsIdentityPhoto, sessionsKnock, sessionsLeave, sessionsLendScreen, sessionsList, sessionsMediaToken, sessionsMute, sessionsOpen, sessionsOpenCaucus, sessionsPause, sessionsPutEvidenceAway, sessionsRemove, sessionsReportNoShow, sessionsResume, sessionsRoom, sessionsShowEvidence, sessionsStart, sessionsTestToken } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { eventually } from '../setup/eventually.js';
import type { Story } from './story.js';
import { inTurn } from './turns.js';

/** An appointment that is to be moved and kept after all, then moved by both sides. */
export async function moveAround(story: Story, bookingId: string): Promise<void> {
  const { applicant, hospital, mediator } = story;
  const path = { ...story.path, bookingId };
  await applicant.do(bookingsCalendarFile, { path, query: {} });
  await mediator.do(bookingsAskToMove, { path });
  await mediator.do(bookingsKeep, { path });
  await applicant.do(bookingsAskToMove, { path });
  const body = await inTurn(story.mediatorId, async () => {
    const { items } = await applicant.do(bookingsTimes, { path: story.path, query: {} });
    const free = items.filter(({ full }) => !full);
    const wanted = { startsAt: [free[Math.floor(Math.random() * free.length)]!.startsAt], mode: 'video' as const };
    await applicant.do(bookingsPropose, { path: story.path, body: wanted });
    return wanted;
  });
  expect((await hospital.do(bookingsPropose, { path: story.path, body })).state).toBe('confirmed');
}

/** A meeting by video in which everything happens but an end: somebody is turned away, put out, and the rest stays away. */
export async function restlessMeeting(story: Story, sessionId: string): Promise<void> {
  const { applicant, hospital, mediator } = story;
  const path = { ...story.path, sessionId };
  await eventually(async () => (await mediator.do(sessionsList, { path: story.path })).items.find(({ id }) => id === sessionId), 'the session of the booking');
  await mediator.do(sessionsOpen, { path });
  await applicant.do(sessionsTestToken, { path });
  const seats = await letIn(story, path);
  await applicant.do(sessionsMediaToken, { path, body: {} });
  expect((await mediator.do(sessionsStart, { path })).state).toBe('in-joint');
  const { items } = await mediator.do(evidenceList, { path: story.path });
  await mediator.do(sessionsShowEvidence, { path, body: { itemId: items.find(({ readers }) => readers === 'both-sides')!.id, page: 1 } });
  await mediator.do(sessionsPutEvidenceAway, { path });
  const theirs = { ...path, participantId: seats.respondent! };
  await mediator.do(sessionsLendScreen, { path: theirs, body: { allowed: true } });
  await mediator.do(sessionsMute, { path: theirs });
  await applicant.do(sessionsAskPrivateTalk, { path });
  expect((await mediator.do(sessionsOpenCaucus, { path, body: { participantIds: [seats.applicant!] } })).state).toBe('in-caucus');
  await mediator.do(sessionsCloseCaucus, { path });
  await mediator.do(sessionsPause, { path });
  await mediator.do(sessionsResume, { path });
  await hospital.do(sessionsLeave, { path });
  await mediator.do(sessionsRemove, { path: theirs });
  expect(await hospital.refused(sessionsKnock, { path })).toMatchObject({ status: 409 });
  await mediator.do(sessionsConvert, { path, body: { mode: 'phone' } });
  expect((await mediator.do(sessionsReportNoShow, { path })).state).toBe('no-show');
  await mediator.do(sessionsAttendance, { path });
}

/** Both knock, one is turned away first; each is compared with the document and let in. */
async function letIn({ applicant, hospital, mediator }: Story, path: { caseId: string; sessionId: string }): Promise<Record<string, string>> {
  const seats: Record<string, string> = {};
  for (const side of [applicant, hospital]) await side.do(sessionsKnock, { path });
  for (const { participantId, side } of (await mediator.do(sessionsRoom, { path })).door) seats[side!] = participantId;
  await mediator.do(sessionsDeny, { path: { ...path, participantId: seats['applicant']! } });
  await applicant.do(sessionsKnock, { path });
  for (const participantId of Object.values(seats)) {
    const one = { ...path, participantId };
    await mediator.do(sessionsIdentity, { path: one });
    await mediator.do(sessionsIdentityPhoto, { path: one });
    await mediator.do(sessionsCompareIdentity, { path: one, body: { same: true } });
    await mediator.do(sessionsAdmit, { path: one });
  }
  return seats;
}

/** The mediation stands still and goes on, longer by agreement of all; the appointment nobody kept is given back. */
export async function standStill(story: Story): Promise<void> {
  const { mediator, applicant, path } = story;
  await mediator.do(casesSuspend, { path, body: { reason: 'appraisal' } });
  await mediator.do(casesResume, { path });
  await longer(story);
  const { items } = await applicant.do(bookingsOfCase, { path });
  const left = items.find(({ allowedActions }) => allowedActions.includes('cancel'))!;
  await applicant.do(bookingsCancel, { path: { ...path, bookingId: left.id }, body: { reason: 'party-cannot' } });
}

async function longer({ applicant, hospital, mediator, path }: Story): Promise<void> {
  const { choices, dueAt } = await applicant.do(casesExtension, { path });
  const { length, dueAt: later } = choices[0]!;
  const { id: proposalId } = await mediator.do(casesProposeExtension, { path, body: { length } });
  await applicant.do(casesAnswerExtension, { path, body: { proposalId, agrees: true } });
  expect((await hospital.do(casesExtension, { path })).dueAt).toBe(dueAt);
  await hospital.do(casesAnswerExtension, { path, body: { proposalId, agrees: true } });
  expect((await hospital.do(casesExtension, { path })).dueAt).toBe(later);
}

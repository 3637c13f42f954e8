import { hearsNothing, Intruder, type TokenAnswer } from '../media/intruder.js';
import { moving } from '../media/moving-pictures.js';
import { everybody, type Table } from './by-hand-meeting.js';
import type { Guest } from './guest.js';
import type { Person } from './person.js';

/** The two in the private talk see each other move; whoever is outside reads that it goes on, and sees nothing. */
async function apart(mediator: Person, inside: Person, outside: Person): Promise<void> {
  await mediator.page.locator('.cau').waitFor();
  await inside.reads('sessions:screens.room.private-party');
  await Promise.all([moving(mediator.page, 1), moving(inside.page, 1)]);
  await outside.reads('sessions:screens.room.outside');
  expect(await outside.page.locator('.tile:not(.self) video').count()).toBe(0);
}

/** Talks with each side alone. During the first the hospital's own browser, on a bare page, tries all it can to hear. */
export async function talkPrivately(table: Table): Promise<void> {
  const { story, sessionId, applicant, hospital, mediator } = table;
  const token = (guest: Guest) => async (body: { mediaRoomId?: string } = {}): Promise<TokenAnswer> => {
    const answer = await guest.fetch(`/api/v1/cases/${story.caseId}/sessions/${sessionId}/media-token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const { token: key = '', room } = (await answer.json()) as { token?: string; room?: { id: string; kind: string } };
    return { status: answer.status, token: key, roomId: room?.id ?? '', kind: room?.kind ?? '' };
  };
  await hospital.go('/genuine');
  await hearsNothing(await Intruder.enter(hospital.context, story.url), { outside: token(story.hospital), inside: token(story.mediator) }, async () => {
    await mediator.press('sessions:screens.room.private');
    await mediator.page.getByRole('dialog').getByRole('button', { name: '林小满' }).click();
    await mediator.page.locator('.cau').waitFor();
    await Promise.all([moving(mediator.page, 1), moving(applicant.page, 1)]);
  });
  await hospital.go(`/cases/${story.caseId}/sessions/${sessionId}`);
  await apart(mediator, applicant, hospital);
  await mediator.press('sessions:actions.close-caucus');
  await everybody(table);
  await mediator.press('sessions:screens.room.private');
  await mediator.page.getByRole('dialog').getByRole('button', { name: '周立夏' }).click();
  await apart(mediator, hospital, applicant);
  await mediator.press('sessions:actions.close-caucus');
  await everybody(table);
}

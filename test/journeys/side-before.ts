import { casesAccept, casesApplication, casesAskAgain, casesCaseFile, casesContacts, casesGiveUpContact, casesInvitation, casesOpenInvitation, casesPapers, casesQueue, casesRead, casesRecordContact, casesRedirect, casesReissueTracking, casesResubmit, casesReturn, casesScreen, casesTimeline, casesTrack, casesWithdraw } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { evidenceAdd, evidenceDescribe, evidenceDisclose, evidenceList, evidenceOpen, evidenceWithdraw } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { filesOpen } from '@maplebridge/contract/src/files/sdk.gen.js';
import { peopleIdentity } from '@maplebridge/contract/src/people/sdk.gen.js';
import { documentPhoto } from '../world/picture.js';
import { Story } from './story.js';

/** An application that is sent back, corrected, and then shown another way. */
export async function shownAnotherWay(url: string): Promise<void> {
  const story = new Story(url);
  const { number } = await story.apply();
  const { applicant, officer, path } = story;
  await applicant.do(peopleIdentity, {});
  await evidence(story);
  await papers(story);
  await officer.demo('intake-officer');
  const { organisationId } = await officer.do(casesRead, { path });
  const { items } = await officer.do(casesQueue, { path: { organisationId }, query: { states: 'submitted', most: 100 } });
  expect(items.map(({ id }) => id)).toContain(path.caseId);
  await officer.do(casesScreen, { path });
  await officer.do(casesReturn, { path, body: { items: [{ step: 'who', reason: 'incomplete', note: '请补充医院的统一社会信用代码。' }] } });
  expect((await applicant.do(casesApplication, { path })).returnItems).toHaveLength(1);
  await applicant.do(casesResubmit, { path });
  expect((await officer.do(casesRedirect, { path, body: { reason: 'outside-scope' } })).state).toBe('redirected');
  const { trackingCode: code } = await applicant.do(casesReissueTracking, { path });
  expect((await applicant.do(casesTrack, { body: { number, code } })).state).toBe('redirected');
}

/** Evidence one has oneself: described anew, opened to the other side; and a piece that is taken back. */
async function evidence({ applicant, path }: Story): Promise<void> {
  const bring = async (name: string): Promise<string> => {
    const fileId = await applicant.upload(name, 'image/png', documentPhoto(name.length));
    return (await applicant.do(evidenceAdd, { path, body: { fileId, title: name, category: 'other', class: 'private' } })).id;
  };
  const [kept, gone] = [await bring('letter.png'), await bring('wrong-one.png')];
  await applicant.do(evidenceDescribe, { path: { ...path, itemId: kept }, body: { title: '来往信件', category: 'correspondence' } });
  await applicant.do(evidenceDisclose, { path: { ...path, itemId: kept }, body: { to: 'other-side' } });
  await applicant.do(evidenceWithdraw, { path: { ...path, itemId: gone } });
  const { items } = await applicant.do(evidenceList, { path });
  const { fileId } = items.find(({ id }) => id === kept)!;
  await applicant.do(evidenceOpen, { path: { ...path, fileId } });
  await applicant.do(filesOpen, { path: { ...path, fileId } });
}

async function papers({ applicant, path }: Story): Promise<void> {
  await applicant.do(casesPapers, { path });
  await applicant.do(casesCaseFile, { path });
  await applicant.do(casesTimeline, { path, query: {} });
}

/** The other side is asked, and asked again, and not reached. */
export async function notReached(url: string): Promise<void> {
  const story = new Story(url);
  await story.apply();
  const { hospital, hospitalPhone, officer, path } = story;
  await officer.demo('intake-officer');
  await officer.do(casesScreen, { path });
  await officer.do(casesAccept, { path });
  await hospital.message(hospitalPhone, /\/i\/([A-Z0-9]+)/);
  const since = Date.now();
  await officer.do(casesAskAgain, { path, body: {} });
  const token = await hospital.message(hospitalPhone, /\/i\/([A-Z0-9]+)/, since);
  await hospital.do(casesOpenInvitation, { path: { token }, body: { digits: hospitalPhone.slice(-4) } });
  expect((await hospital.do(casesInvitation, { path: { token } })).yourAnswer).toBeNull();
  const { parties } = await officer.do(casesRead, { path });
  const partyId = parties.find(({ side }) => side === 'respondent')!.id;
  await officer.do(casesRecordContact, { path, body: { partyId, channel: 'phone', result: 'no-answer', note: '无人接听' } });
  expect((await officer.do(casesContacts, { path })).items).toContainEqual(expect.objectContaining({ partyId, result: 'no-answer' }));
  expect((await officer.do(casesGiveUpContact, { path })).state).toBe('terminated');
}

export async function withdrawn(url: string): Promise<void> {
  const story = new Story(url);
  await story.apply();
  expect((await story.applicant.do(casesWithdraw, { path: story.path })).state).toBe('withdrawn');
}

import { bookingsEndLeave, bookingsHours, bookingsLeave, bookingsSaveHours, bookingsTakeLeave, bookingsUpcoming } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import { casesMine } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { filesRead } from '@maplebridge/contract/src/files/sdk.gen.js';
import { mediatorsAsked, mediatorsDirectory, mediatorsRead } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import { peopleAbout, peopleMe, peopleRevokeSignIn, peopleSetLanguage, peopleSetPassword, peopleSignIns, peopleSignInWithPassword, peopleSignOut } from '@maplebridge/contract/src/people/sdk.gen.js';
import { documentPhoto } from '../world/picture.js';
import { Guest } from './guest.js';

const PASSWORD = 'maple-bridge-in-autumn';

/** Somebody with an account and no case: their sign-ins, their password, their week, what they look up. */
export async function ownAccount(url: string, phone: string): Promise<void> {
  const guest = new Guest(url);
  await guest.do(peopleAbout, {});
  await guest.signIn(phone);
  await guest.do(peopleSetLanguage, { body: { language: 'en' } });
  await guest.do(peopleSetPassword, { body: { password: PASSWORD } });
  const elsewhere = new Guest(url);
  await elsewhere.do(peopleSignInWithPassword, { body: { contact: phone, password: PASSWORD } });
  const { items } = await guest.do(peopleSignIns, {});
  await guest.do(peopleRevokeSignIn, { path: { signInId: items.find(({ current }) => !current)!.id } });
  expect(await elsewhere.refused(peopleMe, {})).toMatchObject({ status: 401 });
  await ownWeek(guest);
  await lookUp(guest);
  await guest.do(casesMine, { query: {} });
  await changes(guest);
  await uploads(guest);
  await guest.do(peopleSignOut, {});
  expect(await guest.refused(peopleMe, {})).toMatchObject({ status: 401 });
}

async function ownWeek(guest: Guest): Promise<void> {
  const items = [{ weekday: 1, from: 540, until: 720, zone: 'Asia/Shanghai', validFrom: '2026-01-01', validUntil: null }];
  expect(await guest.do(bookingsSaveHours, { body: { items } })).toEqual(await guest.do(bookingsHours, {}));
  const [startsAt, endsAt] = [1, 2].map((weeks) => new Date(Date.now() + weeks * 7 * 86_400_000).toISOString());
  const { id: leaveId } = await guest.do(bookingsTakeLeave, { body: { startsAt: startsAt!, endsAt: endsAt! } });
  expect((await guest.do(bookingsLeave, {})).items).toMatchObject([{ id: leaveId }]);
  await guest.do(bookingsEndLeave, { path: { leaveId } });
  expect((await guest.do(bookingsLeave, {})).items).toEqual([]);
  await guest.do(bookingsUpcoming, { query: {} });
  await guest.do(mediatorsAsked, {});
}

async function lookUp(guest: Guest): Promise<void> {
  const { items } = await guest.do(mediatorsDirectory, { query: { speciality: 'medical' } });
  await guest.do(mediatorsRead, { path: { mediatorId: items[0]!.id } });
}

/** The stream of what changes opens, and is left again. */
async function changes(guest: Guest): Promise<void> {
  const leaving = new AbortController();
  const { status } = await guest.fetch('/api/v1/changes', { signal: leaving.signal });
  leaving.abort();
  expect(status).toBe(200);
}

/** One upload that arrives, is asked about and read; one that is given up. */
async function uploads(guest: Guest): Promise<void> {
  const fileId = await guest.upload('photo.png', 'image/png', documentPhoto(21));
  expect(await guest.do(filesRead, { path: { fileId } })).toMatchObject({ name: 'photo.png' });
  const tus = { 'tus-resumable': '1.0.0' };
  const begun = await guest.fetch('/uploads', { method: 'POST', headers: { ...tus, 'upload-length': '9', 'upload-metadata': `filename ${btoa('a.txt')},filetype ${btoa('text/plain')}` } });
  const place = begun.headers.get('location')!;
  expect((await guest.fetch(place, { method: 'HEAD', headers: tus })).headers.get('upload-offset')).toBe('0');
  expect((await guest.fetch(place, { method: 'DELETE', headers: tus })).status).toBe(204);
}

import { ANONYMOUS, newId, type Actor } from '@maplebridge/kernel';
import { Access, Capabilities, Codes, defineAccess, Involvements, Organisations, SignIns } from './index.js';
import { openWorld } from '../../../test/world/open-world.js';
import type { World } from '../../../test/world/world.js';

defineAccess({
  'probe.read': { scope: 'case', by: ['applicant', 'intake-officer'], fields: [] },
  'probe.judge': { scope: 'case', by: ['judge'], fields: [] },
});
let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(async () => { await world.close(); });

async function code(contact: string, purpose: 'sign-in' | 'sign' = 'sign-in', subject = '', from?: string) {
  const { challengeId } = await world.get(Codes).request({ purpose, contact, language: 'en', subject, from }, ANONYMOUS);
  return { challengeId, code: (await world.get(Codes).mint(challengeId))!.code };
}
const toSignIn = (contact: string) => ({ purpose: 'sign-in', contact, language: 'en' }) as const;
const otherThan = (right: string) => (right === '000000' ? '000001' : '000000');
const signIn = async (contact: string, from?: string) => {
  const sent = await code(contact, 'sign-in', '', from);
  return world.get(SignIns).withCode(sent.challengeId, sent.code, 'test');
};

describe('a one-time code', () => {
  it('signs in once, and opens one account however the contact is written', async () => {
    const sent = await code('139 0000 0001');
    const first = await world.get(SignIns).withCode(sent.challengeId, sent.code, 'test');
    await expect(world.get(SignIns).withCode(sent.challengeId, sent.code, 'test')).rejects.toMatchObject({ reason: 'code-expired' });
    expect((await signIn('+8613900000001')).accountId).toBe(first.accountId);
  });
  it('allows five tries, then none, even with the right code', async () => {
    const sent = await code('13900000002');
    for (let i = 0; i < 5; i++) await expect(world.get(SignIns).withCode(sent.challengeId, otherThan(sent.code), '')).rejects.toMatchObject({ reason: 'code-wrong' });
    await expect(world.get(SignIns).withCode(sent.challengeId, sent.code, '')).rejects.toMatchObject({ code: 'too-many', reason: 'code-worn-out' });
  });
  it('lets a stranger use up their own codes, and never the codes of the owner', async () => {
    const stranger = { ...toSignIn('13900000020'), from: '192.0.2.1' };
    for (let i = 0; i < 8; i++) {
      const { challengeId } = await world.get(Codes).request(stranger);
      const minted = (await world.get(Codes).mint(challengeId))!;
      for (let n = 0; n < 5; n++) await expect(world.get(SignIns).withCode(challengeId, otherThan(minted.code), '')).rejects.toMatchObject({ reason: 'code-wrong' });
    }
    await expect(world.get(Codes).request(stranger)).rejects.toMatchObject({ code: 'too-many' });
    await expect(signIn('13900000020', '192.0.2.2')).resolves.toMatchObject({ token: expect.any(String) });
  });
  it('sends a hundred a day to one contact, wherever they are asked for', async () => {
    const from = (network: number) => world.get(Codes).request({ ...toSignIn('13900000021'), from: `192.0.2.${network}` });
    for (let network = 0; network < 5; network++) {
      for (let i = 0; i < 20; i++) {
        if (i % 8 === 0) world.clock.forward(15 * 60_000);
        await from(network);
      }
      world.clock.forward(15 * 60_000);
      await expect(from(network)).rejects.toMatchObject({ code: 'too-many' });
    }
    await expect(from(99)).rejects.toMatchObject({ code: 'too-many' });
    await expect(code('13900000021', 'sign', 'paper')).resolves.toMatchObject({ code: expect.any(String) });
  });
  it('vouches only for what it was asked for', async () => {
    const sent = await code('13900000003', 'sign', 'document-one');
    await expect(world.get(Codes).use(sent.challengeId, sent.code, 'sign', 'document-two')).rejects.toMatchObject({ reason: 'code-expired' });
    await expect(world.get(SignIns).withCode(sent.challengeId, sent.code, '')).rejects.toMatchObject({ reason: 'code-expired' });
    await expect(world.get(Codes).use(sent.challengeId, sent.code, 'sign', 'document-one')).resolves.toMatchObject({ contact: '+8613900000003' });
  });
  it('is over after ten minutes', async () => {
    const sent = await code('13900000004');
    world.clock.forward(10 * 60_000);
    await expect(world.get(SignIns).withCode(sent.challengeId, sent.code, '')).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('signing in with a password', () => {
  const signedIn = async (contact: string): Promise<Actor> => {
    const { accountId, token } = await signIn(contact);
    const { signInId } = await world.get(Access).admit('people.me', { signInToken: token }, {});
    return { ...ANONYMOUS, kind: 'account', accountId, signInId };
  };

  it('says the same for a wrong password and an unknown person', async () => {
    const actor = await signedIn('13900000005');
    await world.get(SignIns).setPassword(actor, 'green river stone');
    await expect(world.get(SignIns).withPassword('13900000005', 'green river stone', '', 'here')).resolves.toMatchObject({ accountId: actor.accountId });
    for (const [contact, password] of [['13900000005', 'wrong'], ['13900009999', 'wrong']] as const)
      await expect(world.get(SignIns).withPassword(contact, password, '', 'here')).rejects.toMatchObject({ code: 'invalid', reason: 'sign-in-wrong' });
    await expect(world.get(SignIns).setPassword(actor, 'password')).rejects.toMatchObject({ reason: 'password-common' });
  });
  it('lets a stranger use up their own tries only', async () => {
    await world.get(SignIns).setPassword(await signedIn('13900000022'), 'green river stone');
    const enter = (password: string, from: string) => world.get(SignIns).withPassword('13900000022', password, '', from);
    for (let i = 0; i < 10; i++) await expect(enter('wrong', 'there')).rejects.toMatchObject({ reason: 'sign-in-wrong' });
    await expect(enter('green river stone', 'there')).rejects.toMatchObject({ code: 'too-many' });
    await expect(enter('green river stone', 'here')).resolves.toMatchObject({ token: expect.any(String) });
  });
  it('is set soon after signing in, and not by whoever finds a phone left open', async () => {
    const [actor, other] = [await signedIn('13900000023'), await signedIn('13900000024')];
    const stale = { code: 'not-ready', reason: 'sign-in-again' };
    await expect(world.get(SignIns).setPassword({ ...actor, signInId: other.signInId }, 'green river stone')).rejects.toMatchObject(stale);
    world.clock.forward(15 * 60_000);
    await expect(world.get(SignIns).setPassword(actor, 'green river stone')).rejects.toMatchObject(stale);
    await world.get(SignIns).setPassword(await signedIn('13900000023'), 'green river stone');
  });
});

describe('access', () => {
  const admit = (operation: string, signInToken: string | undefined, caseId: string): Promise<Actor> =>
    world.get(Access).admit(operation, signInToken ? { signInToken } : {}, { caseId });

  it('denies by default, and tells strangers nothing', async () => {
    const [own, other] = [await signIn('13900000006'), await signIn('13900000007')];
    const [caseId, partyId] = [newId(), newId()];
    await world.get(Involvements).add({ caseId, accountId: own.accountId, relation: 'applicant', partyId, side: 'applicant' });
    expect(await admit('probe.read', own.token, caseId)).toMatchObject({ relations: ['applicant'], partyIds: [partyId], side: 'applicant' });
    await expect(admit('probe.read', other.token, caseId)).rejects.toMatchObject({ status: 404 });
    await expect(admit('probe.read', own.token, newId())).rejects.toMatchObject({ status: 404 });
    await expect(admit('probe.judge', own.token, caseId)).rejects.toMatchObject({ status: 403 });
    await expect(admit('probe.read', undefined, caseId)).rejects.toMatchObject({ status: 401 });
    await expect(admit('probe.nobody-declared', own.token, caseId)).rejects.toMatchObject({ status: 404 });
  });

  it('gives staff their roles in the cases of their organisation only, and mediators nothing by membership', async () => {
    const [officer, mediator] = [await signIn('13900000008'), await signIn('13900000009')];
    const [organisationId = ''] = await world.get(Organisations).add([{ code: 'PROBE', kind: 'mediation-organisation', name: { 'zh-CN': '调委会', en: 'Committee' } }]);
    await world.get(Organisations).giveRole(ANONYMOUS, organisationId, officer.accountId, 'intake-officer');
    await world.get(Organisations).giveRole(ANONYMOUS, organisationId, mediator.accountId, 'mediator');
    const caseId = newId();
    await world.get(Involvements).add({ caseId, organisationId, relation: 'dispatcher' });
    expect((await admit('probe.read', officer.token, caseId)).relations).toEqual(['intake-officer']);
    await expect(admit('probe.read', mediator.token, caseId)).rejects.toMatchObject({ status: 404 });
    // Nor do the browsers of those who cannot look into it hear that something changed there.
    expect(await world.get(Involvements).everyone(caseId)).toEqual([officer.accountId]);
    await world.get(Organisations).endRole(ANONYMOUS, organisationId, officer.accountId, 'intake-officer');
    await expect(admit('probe.read', officer.token, caseId)).rejects.toMatchObject({ status: 404 });
  });

  it('ends with the sign-in, and with the involvement', async () => {
    const { accountId, token } = await signIn('13900000010');
    const caseId = newId();
    const involvement = { caseId, accountId, relation: 'applicant' as const };
    await world.get(Involvements).add(involvement);
    const actor = await admit('probe.read', token, caseId);
    await world.get(Involvements).end(involvement);
    await expect(admit('probe.read', token, caseId)).rejects.toMatchObject({ status: 404 });
    await world.get(SignIns).revoke(actor, actor.signInId!);
    world.clock.forward(1001);
    await expect(admit('probe.read', token, caseId)).rejects.toMatchObject({ status: 401 });
  });
});

describe('a short link', () => {
  it('opens with the last four digits, six tries an hour; one to another phone ends it, a reminder does not', async () => {
    const links = world.get(Capabilities);
    const invited = { caseId: newId(), partyId: newId(), contact: '+8613900001234' };
    const wrong = await links.mintInvitation({ ...invited, contact: '+8613900004321' });
    const first = await links.mintInvitation(invited);
    const token = await links.mintInvitation(invited);
    await expect(links.open(wrong, '4321')).rejects.toMatchObject({ code: 'gone' });
    await expect(links.open(first, '1234')).resolves.toHaveProperty('pass');
    await expect(links.open(token, '0000')).rejects.toMatchObject({ reason: 'digits-wrong' });
    await expect(links.open(token, '1234')).resolves.toHaveProperty('pass');
    for (let i = 0; i < 4; i++) await expect(links.open(token, '0000')).rejects.toMatchObject({ reason: 'digits-wrong' });
    await expect(links.open(token, '1234')).rejects.toMatchObject({ code: 'too-many' });
  });
  it('is over after twenty-four wrong answers, however slowly they come', async () => {
    const links = world.get(Capabilities);
    const token = await links.mintInvitation({ caseId: newId(), partyId: newId(), contact: '+8613900001234' });
    for (let i = 0; i < 24; i++) {
      if (i % 6 === 0) world.clock.forward(3_600_001);
      await expect(links.open(token, '0000')).rejects.toMatchObject({ reason: 'digits-wrong' });
    }
    world.clock.forward(3_600_001);
    await expect(links.open(token, '1234')).rejects.toMatchObject({ code: 'gone' });
  });
  it('a case number that nobody has is counted like any other', async () => {
    for (let i = 0; i < 10; i++) expect(await world.get(Capabilities).tracks('NO-2026-1', undefined, 'ABC234')).toBe(false);
    await expect(world.get(Capabilities).tracks('NO-2026-1', undefined, 'ABC234')).rejects.toMatchObject({ code: 'too-many' });
  });
  it('a tracking code belongs to one case, and a reissued one replaces it', async () => {
    const links = world.get(Capabilities);
    const [caseId, otherId] = [newId(), newId()];
    const first = await links.mintTracking(caseId);
    expect([await links.tracks('MB-1', caseId, first.toLowerCase()), await links.tracks('MB-2', otherId, first)]).toEqual([true, false]);
    const second = await links.mintTracking(caseId);
    expect([await links.tracks('MB-1', caseId, first), await links.tracks('MB-1', caseId, second)]).toEqual([false, true]);
  });
});

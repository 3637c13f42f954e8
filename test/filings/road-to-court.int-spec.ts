import { jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import { Bookings } from '@maplebridge/bookings';
import { DocketReads, Dockets, Rulings } from '@maplebridge/court';
import { FilingReads, Supplementing } from '@maplebridge/filings';
import { Sealer } from '@maplebridge/documents';
import { SYSTEM } from '@maplebridge/kernel';
import { ownRoad, type Road } from './road.js';

jest.setTimeout(120_000);

describe('the road to the court', () => {
  let road: Road;
  ownRoad((own) => (road = own));

  const inbox = async () => (await road.world.get(DocketReads).inbox(road.courtId, { tab: 'new', text: '' })).items;

  it('leads from both wishes to a served ruling, and back to both', async () => {
    const { world } = road;
    const settled = await road.stamped();
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'eligible', step: 'ask' });
    await road.asked(settled);
    await world.drain();
    const received = await road.filing(settled.caseId);
    expect(received).toMatchObject({ state: 'received', step: 'accept' });
    const [line] = await inbox();
    expect(line).toMatchObject({ state: 'received', parties: '林小满、青禾医院', findings: 0, intact: true });

    const clerk = road.atCourt('clerk');
    const dockets = world.get(Dockets);
    await dockets.take(clerk, line!.id);
    const { suggestedNumber, checks, papers } = await world.get(DocketReads).read(clerk, line!.id);
    expect(papers.map((paper) => paper.document)).toEqual(expect.arrayContaining(['application', 'agreement', 'mediation-attestation', 'identity', 'power-of-attorney', 'index']));
    for (const check of checks) await dockets.check(clerk, line!.id, check.id, true);
    await dockets.accept(clerk, line!.id, suggestedNumber);
    await world.drain();
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'docketed', number: suggestedNumber, hasNotice: true });

    const slot = { startsAt: '2026-11-20T02:00:00.000Z', endsAt: '2026-11-20T02:30:00.000Z', zone: 'Asia/Shanghai', mode: 'phone', place: '' } as const;
    // This installation has no video.
    await expect(dockets.setVerification(clerk, line!.id, { ...slot, mode: 'video' })).rejects.toMatchObject({ code: 'invalid', fields: { mode: 'no-video-here' } });
    await dockets.setVerification(clerk, line!.id, { ...slot, startsAt: '2026-11-19T02:00:00.000Z', endsAt: '2026-11-19T02:30:00.000Z' });
    await world.drain();
    await dockets.setVerification(clerk, line!.id, slot);
    await world.drain();
    const bookings = await world.get(Bookings).ofCase(SYSTEM, settled.caseId);
    expect(bookings.map((booking) => [booking.purpose, booking.state, booking.startsAt?.toISOString()])).toEqual([
      ['verification', 'confirmed', slot.startsAt], ['verification', 'cancelled', '2026-11-19T02:00:00.000Z'],
    ]);
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'verification-set', slot: { startsAt: slot.startsAt } });
    await dockets.verify(clerk, line!.id);
    await expect(world.get(Rulings).confirm(clerk, line!.id)).rejects.toThrow('not-allowed');
    await world.get(Rulings).confirm(road.atCourt('judge'), line!.id);
    await world.drain();
    const ruled = await road.filing(settled.caseId);
    expect(ruled).toMatchObject({ state: 'served', hasRuling: true });
    expect(ruled.parties.every((party) => party.servedAt !== null)).toBe(true);
    const ruling = await world.get(FilingReads).paper(settled.caseId, 'ruling');
    expect(await world.get(Sealer).verify(ruling.content)).toMatchObject({ intact: true, wholeDocument: true, ours: true, sealedBy: '枫溪县人民法院' });
  });

  it('goes round by a supplement, and ends where the court does not accept', async () => {
    const { world } = road;
    const settled = await road.stamped();
    await road.asked(settled);
    await world.drain();
    const [line] = await inbox();
    const clerk = road.atCourt('clerk');
    await world.get(Dockets).requireSupplement(clerk, line!.id, [{ item: 'statement', note: '请说明付款方式' }], new Date('2026-11-25T15:59:59Z'));
    await world.drain();
    const asked = await road.filing(settled.caseId);
    expect(asked).toMatchObject({ state: 'supplement-required', supplement: { items: [{ item: 'statement', note: '请说明付款方式' }] } });
    const patient = await world.people.inCase(settled.patient, settled.caseId);
    await expect(world.get(Supplementing).supplement(patient, settled.caseId, [])).rejects.toThrow('items-open');
    const fileId = await world.people.file(settled.patient, 'statement.png', Buffer.from('89504e470d0a1a0a', 'hex'));
    await world.get(Supplementing).supplement(patient, settled.caseId, [{ id: asked.supplement!.items[0]!.id, text: '银行转账', fileIds: [fileId] }]);
    await world.drain();
    const docket = await world.get(DocketReads).read(clerk, line!.id);
    expect(docket.state).toBe('supplemented');
    expect(docket.papers.some((paper) => paper.document === 'supplement')).toBe(true);
    await world.get(Dockets).notAccept(clerk, line!.id, ['wrong-court'], '请向有管辖权的法院申请');
    await world.drain();
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'not-accepted', reasons: ['wrong-court'], hasRuling: true });
    // The window is open still: the same agreement may be brought to another court.
    expect((await world.get(FilingReads).read(patient, settled.caseId)).filing?.allowedActions).toEqual(['ask']);
  });

  it('takes one package once, refuses it changed, and shows the court nothing else', async () => {
    const { world, url } = road;
    const settled = await road.stamped();
    await road.asked(settled);
    await world.drain();
    const { content } = await world.get(FilingReads).package(settled.caseId);
    const post = (body: Uint8Array) => fetch(`${url}/court/v1/filings`, { method: 'POST', headers: { 'content-type': 'application/zip' }, body: new Uint8Array(body) });
    const before = (await inbox()).length;
    const answers = await Promise.all([post(content), post(content), post(content)]);
    const receipts = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect((await inbox()).length).toBe(before);
    const text = Buffer.from(content);
    const at = text.indexOf(Buffer.from('林小满'));
    text[at + 1]! ^= 1;
    expect((await post(text)).status).toBeGreaterThanOrEqual(400);
    const names = Object.keys(unzipSync(content));
    expect(names.filter((name) => !name.startsWith('data/')).sort()).toEqual(['bagit.txt', 'manifest-sha256.txt', 'manifest.json', 'manifest.json.sig']);
  });

  it('opens to the court’s own system by client credentials, page by page', async () => {
    const { clientId, secret } = await road.system();
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret });
    const token = (await (await fetch(`${road.url}/court/v1/token`, { method: 'POST', body: form })).json()) as { access_token: string };
    const get = (query: string, bearer = token.access_token) => fetch(`${road.url}/court/v1/filings${query}`, { headers: { authorization: `Bearer ${bearer}` } });
    expect((await get('', 'wrong')).status).toBe(401);
    const first = (await (await get('?limit=2')).json()) as { items: { packageId: string }[]; next: string };
    const second = (await (await get(`?limit=2&since=${encodeURIComponent(first.next)}`)).json()) as { items: { packageId: string }[] };
    const ids = [...first.items, ...second.items].map((item) => item.packageId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    const zip = await fetch(`${road.url}/court/v1/filings/${ids[0]}/package`, { headers: { authorization: `Bearer ${token.access_token}` } });
    expect(zip.headers.get('content-type')).toBe('application/zip');
  });
});

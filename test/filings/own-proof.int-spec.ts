import { strToU8, unzipSync, zipSync } from 'fflate';
import { jest } from '@jest/globals';
import { DetachedSignatures } from '@maplebridge/documents';
import { JointApplication, Packing } from '@maplebridge/filings';
import { newId } from '@maplebridge/kernel';
import { MachineClients, Organisations, SignIns } from '@maplebridge/people';
import { Files } from '@maplebridge/platform';
import type { Person } from '../world/people.js';
import { ownRoad, Road, roadSettings, type Settled } from './road.js';

jest.setTimeout(120_000);

/** What comes from outside without a sign-in stands or falls with the proof it carries. */
describe('an application to the court', () => {
  let road: Road;
  let settled: Settled;
  let zip: Uint8Array;
  let packageId: string;
  ownRoad(async (own) => {
    road = own;
    settled = await road.stamped();
  });

  const send = async (path: string, content: Uint8Array | object, headers: Record<string, string> = {}) => {
    const zipped = content instanceof Uint8Array;
    const answer = await fetch(`${road.url}${path}`, { method: 'POST', headers: { 'content-type': zipped ? 'application/zip' : 'application/json', 'idempotency-key': newId(), ...headers }, body: zipped ? Buffer.from(content) : JSON.stringify(content) });
    return { status: answer.status, body: (await answer.json()) as { reason?: string; state?: string; fields?: object } };
  };
  const as = async (person: Person) => ({ cookie: `__Host-sign-in=${(await road.world.get(SignIns).begin(person.accountId, 'phone')).token}` });
  const repacked = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
    const files = unzipSync(zip);
    change(files);
    return zipSync(files);
  };

  it('is not asked without the undertaking, and does not go out before both sides have asked', async () => {
    const [patient, hospital] = [await as(settled.patient), await as(settled.hospital)];
    const path = `/api/v1/cases/${settled.caseId}/filing`;
    const choice = { courtId: road.courtId, basis: 'party-domicile' };
    for (const undertaking of [false, undefined]) expect(await send(`${path}/ask`, { ...choice, undertaking }, patient)).toMatchObject({ status: 400, body: { fields: { undertaking: 'undertaking-missing' } } });
    expect(await send(`${path}/ask`, { ...choice, undertaking: true }, patient)).toMatchObject({ status: 200, body: { state: 'awaiting-co-applicant' } });
    await road.world.drain();
    expect(await road.world.get(JointApplication).complete(settled.caseId)).toMatchObject({ state: 'awaiting-co-applicant' });
    expect((await send(`${path}/join`, { undertaking: false }, hospital)).status).toBe(400);
    expect(await send(`${path}/join`, { undertaking: true }, hospital)).toMatchObject({ status: 200, body: { state: 'ready' } });
    const { id } = await road.filing(settled.caseId);
    const packed = (await road.world.get(Packing).pack(id))!;
    await road.world.get(Packing).queue(id, packed);
    packageId = packed.packageId;
    zip = await road.world.get(Files).read(packed.fileId);
  });

  it('is not taken when a paper or the list of them was changed on the way', async () => {
    const bent = repacked((files) => {
      const [path] = Object.keys(files).filter((name) => name.startsWith('data/'));
      files[path!]![9]! ^= 1;
    });
    expect(await send('/court/v1/filings', bent)).toMatchObject({ status: 422, body: { reason: 'fingerprint-differs' } });
    const relisted = repacked((files) => (files['manifest.json'] = new Uint8Array([...files['manifest.json']!, ...strToU8(' ')])));
    expect(await send('/court/v1/filings', relisted)).toMatchObject({ status: 403, body: { reason: 'signature-wrong' } });
    expect(await road.world.database.read({ name: 'own-proof.dockets', text: 'select 1 from court.docket' })).toEqual([]);
  });

  it('is taken as it was made, and listed to the system of its own court alone', async () => {
    expect((await send('/court/v1/filings', zip)).status).toBe(200);
    const other = await Road.open((await roadSettings()).settings, { served: false });
    const listed = async ({ clientId, secret }: { clientId: string; secret: string }) => {
      const { token } = await road.world.get(MachineClients).token(clientId, secret);
      const answer = await fetch(`${road.url}/court/v1/filings`, { headers: { authorization: `Bearer ${token}` } });
      return ((await answer.json()) as { items: { packageId: string }[] }).items.map((item) => item.packageId);
    };
    const lists = [await listed(await road.system()), await listed(await other.system())];
    await other.close();
    expect(lists).toEqual([[packageId], []]);
  });

  it('is answered by its court’s own signature and no other', async () => {
    const { world, courtId, committeeId } = road;
    const at = world.clock.now();
    const court = '枫溪县人民法院';
    const content = JSON.stringify({ court: { id: courtId, name: court }, answer: { packageId, seq: 1, kind: 'docketed', givenAt: at.toISOString(), number: '1号' } });
    // Another court of the same name: its signature is as good as anybody's, and it is not this court.
    const [namesake = ''] = await world.get(Organisations).add([{ code: `NS${newId().slice(-6).toUpperCase()}`, kind: 'court', name: { 'zh-CN': court, en: 'Fengxi County Court' } }]);
    const by = (organisationId: string, organisationName: string, said = content) => world.get(DetachedSignatures).sign(said, { organisationId, organisationName, at });
    const signature = await by(courtId, court);
    const wrong = { status: 403, body: { reason: 'answer-signature-wrong' } };
    expect(await send('/api/v1/inbound/court', { content: content.replace('1号', '2号'), signature })).toMatchObject(wrong);
    expect(await send('/api/v1/inbound/court', { content, signature: await by(committeeId, '医疗纠纷人民调解委员会') })).toMatchObject(wrong);
    // The committee has a key too; it must not pass for the court by giving the court's id its own name.
    const committee = '医疗纠纷人民调解委员会';
    const posing = content.replace(court, committee);
    expect(await send('/api/v1/inbound/court', { content: posing, signature: await by(committeeId, committee, posing) })).toMatchObject(wrong);
    expect(await send('/api/v1/inbound/court', { content, signature: await by(namesake, court) })).toMatchObject(wrong);
    // What was signed before the court got a new name stays its word.
    await world.database.dataSource.query(`update people.organisation set name = '{"zh-CN":"枫溪市人民法院","en":"Fengxi City Court"}' where id = $1`, [courtId]);
    expect((await send('/api/v1/inbound/court', { content, signature })).status).toBe(200);
  });

  it('is supplemented by whoever brought it and nobody else', async () => {
    const { world, courtId, committeeId } = road;
    const at = world.clock.now();
    const bag = async (organisationId: string, signs: string) => {
      const manifest = JSON.stringify({
        schema: 'maplebridge-court-supplement-1', supplementId: newId(), packageId, answer: 1, organisation: { id: committeeId, name: signs },
        items: [{ id: newId(), text: '银行转账' }], files: [], certificate: '',
      });
      const signature = await world.get(DetachedSignatures).sign(manifest, { organisationId, organisationName: signs, at });
      return zipSync({ 'manifest.json': strToU8(manifest), 'manifest.json.sig': strToU8(JSON.stringify(signature)) });
    };
    const wrong = { status: 403, body: { reason: 'signature-wrong' } };
    expect(await send('/court/v1/supplements', await bag(courtId, '枫溪县人民法院'))).toMatchObject(wrong);
    // Nothing was asked for, but the signature is the right one.
    expect((await send('/court/v1/supplements', await bag(committeeId, '医疗纠纷人民调解委员会'))).status).toBe(409);
  });
});

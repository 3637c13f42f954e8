import { onTheSpot, openTable, readyToSign, soundTerms, type Seat, type Table } from '../../../test/agreements/signing-table.js';
import { sha256 } from '@maplebridge/platform';

describe('an agreement on the real database', () => {
  let table: Table;
  let seat: Seat;
  beforeAll(async () => {
    table = await openTable(process.env['DATABASE_URL']!);
  });
  beforeEach(async () => {
    table.clock.at = new Date('2026-11-17T07:41:00Z');
    seat = await table.seat();
  });
  afterAll(() => table.close());
  const sign = async (who: 'patient' | 'hospital', number: number) => table.signing.sign(seat[who], seat.caseId, await table.proof(seat[who], seat.caseId, number));
  const settledAt = async () => (await table.caseState(seat.caseId)).settledAt;
  const told = async () =>
    (await table.source.query<{ type: string }[]>(`select type from platform.event where chain_id = $1 and type like 'agreement.%' order by number`, [seat.caseId])).map((event) => event.type);

  it('is written, read, signed by all and stamped; each moment is its own', async () => {
    const number = await readyToSign(table, seat);
    table.clock.at = new Date('2026-11-17T07:44:00Z');
    expect(await sign('hospital', number)).toMatchObject({ state: 'signing', unsigned: 1 });
    table.clock.at = new Date('2026-11-17T07:52:00Z');
    expect(await sign('patient', number)).toMatchObject({ state: 'signed-by-parties', unsigned: 0 });
    expect(await settledAt()).toBeNull();
    table.clock.at = new Date('2026-11-17T07:58:00Z');
    await table.signing.signAsMediator(seat.mediator, seat.caseId, await table.proof(seat.mediator, seat.caseId, number));
    table.clock.at = new Date('2026-11-18T01:00:00Z');
    await table.stamping.stamp(seat.keeper, seat.caseId, number);
    const found = await table.reads.of(seat.caseId);
    expect(found?.row).toMatchObject({
      state: 'stamped',
      lastPartySignedAt: new Date('2026-11-17T07:52:00Z'),
      mediatorSignedAt: new Date('2026-11-17T07:58:00Z'),
      stampedAt: new Date('2026-11-18T01:00:00Z'),
      effectiveAt: new Date('2026-11-18T01:00:00Z'),
    });
    expect(await settledAt()).toEqual(new Date('2026-11-18T01:00:00Z'));
    expect(found?.signatures.map((signature) => signature.kind)).toEqual(['party', 'party', 'mediator', 'seal']);
    expect(new Set(found?.signatures.map((signature) => signature.documentHash))).toEqual(new Set([found!.row.sha256]));
    expect(await told()).toEqual([
      'agreement.drafted', 'agreement.sent-to-sign', ...Array(2).fill('agreement.clause-marked'), 'agreement.signed', 'agreement.signed',
      'agreement.signed-by-all', 'agreement.signed-by-mediator', 'agreement.stamped', 'agreement.took-effect',
    ]);
    table.clock.at = new Date('2026-12-01T00:00:00Z');
    const file = await table.file(seat.keeper);
    expect(await table.stamping.attachSealed(seat.caseId, file, 'x')).toBe(true);
    expect(await table.stamping.attachSealed(seat.caseId, file, 'x')).toBe(false);
    expect((await table.reads.of(seat.caseId))?.row.effectiveAt).toEqual(new Date('2026-11-18T01:00:00Z'));
  });

  it('binds and settles with the last party under the court-invited profile, and cannot be changed then', async () => {
    seat = await table.seat('cn-court-invited');
    const number = await readyToSign(table, seat);
    await sign('hospital', number);
    table.clock.at = new Date('2026-11-17T07:52:00Z');
    await sign('patient', number);
    expect(await settledAt()).toEqual(new Date('2026-11-17T07:52:00Z'));
    await expect(table.agreements.revise(seat.mediator, seat.caseId, number, soundTerms(seat))).rejects.toThrow('already-effective');
  });

  it('begins again with every edit: earlier signatures and marks no longer count', async () => {
    const number = await readyToSign(table, seat);
    await sign('hospital', number);
    const { number: next } = await table.agreements.revise(seat.mediator, seat.caseId, number, soundTerms(seat, { ...onTheSpot(seat), amount: { minor: 1_900_000, currency: 'CNY' } }));
    const found = await table.reads.of(seat.caseId);
    expect({ next, signatures: found?.signatures, marks: found?.marks, state: found?.row.state }).toEqual({ next: 2, signatures: [], marks: [], state: 'draft' });
    expect(await told()).toContain('agreement.recalled');
    await table.agreements.sendToSign(seat.mediator, seat.caseId, next);
    await expect(table.proof(seat.patient, seat.caseId, number)).rejects.toThrow('version-changed');
    await expect(table.proof(seat.patient, seat.caseId, next).then((proof) => table.signing.sign(seat.patient, seat.caseId, proof))).rejects.toThrow('clauses-open');
  });

  it('keeps the words that were signed: their hash can be computed again, and the serving role cannot change them', async () => {
    const number = await readyToSign(table, seat);
    const [stored] = await table.source.query<{ content: string; sha256: string }[]>(
      'select v.content, v.sha256 from agreements.agreement_version v join agreements.agreement a on a.version_id = v.id where a.case_id = $1', [seat.caseId]);
    expect(sha256(stored!.content)).toBe(stored!.sha256);
    expect(stored!.content).toContain('人民币贰万元整');
    await expect(table.source.query(`update agreements.agreement_version set content = '{}'`)).rejects.toThrow('permission denied');
    await sign('patient', number);
    await expect(table.source.query('delete from agreements.signature')).rejects.toThrow('permission denied');
  });

  it.each([
    ['a blocker', 'blockers', (s: Seat) => ({ ...soundTerms(s), voluntary: false }), ''],
    ['more than the ceiling', 'blockers', (s: Seat) => soundTerms(s, { ...onTheSpot(s), amount: { minor: 3_000_001, currency: 'CNY' } }), 'a reason does not help'],
    ['a date gone by and no reason', 'advice-needs-reason', (s: Seat) => soundTerms(s, { ...onTheSpot(s), due: { kind: 'on' as const, date: '2026-11-16' } }), ' '],
  ])('does not go to be signed with %s', async (_, reason, terms, why) => {
    const { number } = await table.agreements.draft(seat.mediator, seat.caseId, terms(seat));
    await expect(table.agreements.sendToSign(seat.mediator, seat.caseId, number, why)).rejects.toThrow(reason);
  });

  it('binds a represented party by special authority alone, as it is when the name is signed', async () => {
    const number = await readyToSign(table, seat);
    await table.source.query(`update cases.party set representative = representative || '{"authority": "general"}' where id = $1`, [seat.hospitalId]);
    await expect(sign('hospital', number)).rejects.toThrow('authority-missing');
    await table.source.query(`update cases.party set representative = representative || '{"authority": "special", "ceilingMinor": 1}' where id = $1`, [seat.hospitalId]);
    await expect(sign('hospital', number)).rejects.toThrow('authority-exceeded');
  });

  it('takes no signature without the code of this person for this version, nor a typed name', async () => {
    const number = await readyToSign(table, seat);
    const proof = await table.proof(seat.patient, seat.caseId, number);
    await expect(table.signing.sign(seat.patient, seat.caseId, { ...proof, code: proof.code === '000000' ? '1' : '000000' })).rejects.toThrow('code-wrong');
    await expect(table.signing.sign({ ...seat.hospital }, seat.caseId, proof)).rejects.toThrow();
    const typed = await table.file(seat.patient, 'text/plain');
    await expect(table.signing.sign(seat.patient, seat.caseId, { ...proof, imageFileId: typed })).rejects.toThrow('handwriting-not-png');
    const another = await table.file(seat.hospital);
    await expect(table.signing.sign(seat.patient, seat.caseId, { ...proof, imageFileId: another })).rejects.toThrow('file-not-found');
    expect(await table.signing.sign(seat.patient, seat.caseId, proof)).toMatchObject({ unsigned: 1 });
    await expect(table.signing.sign(seat.patient, seat.caseId, proof)).rejects.toThrow('already-signed');
  });

  it('takes no signature of somebody whom nobody has compared with their document, whether they met or not', async () => {
    const number = await readyToSign(table, seat);
    const proof = await table.proof(seat.patient, seat.caseId, number);
    for (const change of [`update people.identity set state = 'stated' where account_id = $1`, `update people.identity set state = 'refused' where account_id = $1`, `delete from people.identity where account_id = $1`]) {
      await table.source.query(change, [seat.patient.accountId]);
      await expect(table.signing.sign(seat.patient, seat.caseId, proof)).rejects.toThrow('identity-not-compared');
      await expect(table.signing.requestCode(seat.patient, seat.caseId, number)).rejects.toThrow('identity-not-compared');
    }
    expect(await sign('hospital', number)).toMatchObject({ unsigned: 1 });
  });

  it('is void when a party refuses, and another may be written', async () => {
    const number = await readyToSign(table, seat);
    expect(await table.agreements.refuse(seat.hospital, seat.caseId, number, '想再问问医务科')).toMatchObject({ state: 'void' });
    expect(await table.agreements.draft(seat.mediator, seat.caseId, soundTerms(seat))).toMatchObject({ number: 1, state: 'draft' });
    await expect(table.agreements.draft(seat.mediator, seat.caseId, soundTerms(seat))).rejects.toThrow('agreement-exists');
  });

  it('is stamped by nobody but the keeper of its own organisation', async () => {
    const number = await readyToSign(table, seat);
    await sign('patient', number);
    await sign('hospital', number);
    await table.signing.signAsMediator(seat.mediator, seat.caseId, await table.proof(seat.mediator, seat.caseId, number));
    await expect(table.stamping.stamp((await table.seat()).keeper, seat.caseId, number)).rejects.toThrow('seal-organisation');
  });

  it('can be signed on paper, compared and stamped', async () => {
    const number = await readyToSign(table, seat);
    const scanFileId = await table.file(seat.mediator, 'application/pdf');
    const paper = { number, scanFileId, signedAt: new Date('2026-11-17T06:00:00Z'), partyIds: [seat.patientId, seat.hospitalId], compared: true };
    await expect(table.paper.accept(seat.mediator, seat.caseId, { ...paper, compared: false })).rejects.toThrow('paper-not-compared');
    await expect(table.paper.accept(seat.mediator, seat.caseId, { ...paper, partyIds: [seat.patientId] })).rejects.toThrow('paper-parties-missing');
    await expect(table.paper.accept(seat.mediator, seat.caseId, { ...paper, signedAt: new Date('2026-11-18T00:00:00Z') })).rejects.toThrow('signed-in-future');
    expect(await table.paper.accept(seat.mediator, seat.caseId, paper)).toEqual({ state: 'signed' });
    await table.stamping.stamp(seat.keeper, seat.caseId, number);
    expect((await table.reads.of(seat.caseId))?.row).toMatchObject({ state: 'stamped', lastPartySignedAt: paper.signedAt });
  });

  it('says that nothing is left to confirm once all was paid on the spot', async () => {
    const number = await readyToSign(table, seat);
    await sign('patient', number);
    await sign('hospital', number);
    expect(await table.payments.record(seat.hospital, seat.caseId, 'pay', await table.file(seat.hospital))).toEqual({ received: false });
    expect((await table.reads.of(seat.caseId))?.performedOnTheSpot).toBe(false);
    await expect(table.payments.confirm(seat.hospital, seat.caseId, 'pay')).rejects.toThrow('creditor-confirms');
    await table.payments.confirm(seat.patient, seat.caseId, 'pay');
    expect((await table.reads.of(seat.caseId))?.performedOnTheSpot).toBe(true);
    const checks = await table.preflight.check(seat.caseId, soundTerms(seat));
    expect(checks.find((check) => check.id === 'performed')).toMatchObject({ result: 'advice', code: 'no-need' });
  });
});

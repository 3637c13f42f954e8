import { IsNull, Not } from 'typeorm';
import type { Actor, CaseId, FileId } from '@maplebridge/kernel';
import { onTheSpot, openTable, readyToSign, soundTerms, type Seat, type Table } from '../../../test/agreements/signing-table.js';
import { AgreementStore, type Patch } from './agreement-store.service.js';
import { AgreementRow } from './agreement.entity.js';

const ROUNDS = 20;

const pictureOf = (who: Actor): FileId => who.accountId as string as FileId;

/** Lets both look before either writes, as a service without the row's lock and guard would. */
class Careless extends AgreementStore {
  override async lock(caseId: CaseId): Promise<AgreementRow> {
    const { manager } = (this as unknown as { database: Table['database'] }).database;
    return manager.findOneByOrFail(AgreementRow, { caseId, state: Not('void') });
  }
  override async save(row: AgreementRow, patch: Patch): Promise<AgreementRow> {
    const { manager } = (this as unknown as { database: Table['database'] }).database;
    await manager.update(AgreementRow, { id: row.id, refusedBy: IsNull() }, { ...patch, version: row.version + 1 });
    return { ...row, ...patch, version: row.version + 1 };
  }
}

describe('two hands at once', () => {
  let table: Table;
  const url = process.env['DATABASE_URL']!;
  beforeAll(async () => {
    table = await openTable(url);
  });
  afterAll(() => table.source.destroy());

  async function bothSign(at: Table, seat: Seat): Promise<string[]> {
    const number = await readyToSign(at, seat);
    const proofs = [await at.proof(seat.patient, seat.caseId, number), await at.proof(seat.hospital, seat.caseId, number)];
    // Each brings an own picture; the one file of this table belongs to whoever asks.
    Object.defineProperty(at.files, 'require', {
      configurable: true,
      value: async (id: string) => ({ id, sha256: '', mediaType: 'image/png', ownerAccountId: id }),
    });
    const results = await Promise.allSettled([
      at.signing.sign(seat.patient, seat.caseId, { ...proofs[0]!, imageFileId: pictureOf(seat.patient) }),
      at.signing.sign(seat.hospital, seat.caseId, { ...proofs[1]!, imageFileId: pictureOf(seat.hospital) }),
    ]);
    return results.map((result) => (result.status === 'fulfilled' ? result.value.state : String(result.reason)));
  }

  it('both sign in the same moment: both count, exactly one of them completes it', async () => {
    let completed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const seat = table.seat('cn-court-invited');
      expect((await bothSign(table, seat)).sort()).toEqual(['signed-by-parties', 'signing']);
      const found = await table.reads.of(seat.caseId);
      completed += table.desk.settled.filter(({ caseId }) => caseId === seat.caseId).length;
      expect(found?.row.state).toBe('signed-by-parties');
      expect(found?.signatures).toHaveLength(2);
    }
    console.log(`signed at once: ${ROUNDS} rounds, ${completed} settled`);
    expect(completed).toBe(ROUNDS);
  });

  it('goes red without the lock and the guard: both sign and nobody completes it', async () => {
    const careless = await openTable(url, 12, Careless);
    let stuck = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const seat = careless.seat();
      await bothSign(careless, seat);
      if ((await careless.reads.of(seat.caseId))?.row.state === 'signing') stuck++;
    }
    await careless.source.destroy();
    console.log(`without lock and guard: ${stuck} of ${ROUNDS} stuck with two signatures`);
    expect(stuck).toBeGreaterThan(0);
  });

  it('an edit and a signature in the same moment: the signature is on the version in force, or on none', async () => {
    let signedFirst = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const seat = table.seat();
      const number = await readyToSign(table, seat);
      const proof = await table.proof(seat.patient, seat.caseId, number);
      const [signed, revised] = await Promise.allSettled([
        table.signing.sign(seat.patient, seat.caseId, { ...proof, imageFileId: pictureOf(seat.patient) }),
        table.agreements.revise(seat.mediator, seat.caseId, number, soundTerms(seat, { ...onTheSpot(seat), amount: { minor: 1, currency: 'CNY' } })),
      ]);
      const found = await table.reads.of(seat.caseId);
      expect(revised.status).toBe('fulfilled');
      expect({ state: found?.row.state, number: found?.row.number, signatures: found?.signatures.length }).toEqual({ state: 'draft', number: 2, signatures: 0 });
      if (signed.status === 'fulfilled') signedFirst++;
      else expect(String(signed.reason)).toContain('version-changed');
    }
    console.log(`edit against signature: signature first ${signedFirst}, edit first ${ROUNDS - signedFirst}`);
  });

  it('two begin a draft at once: one agreement lives', async () => {
    const seat = table.seat();
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => table.agreements.draft(seat.mediator, seat.caseId, soundTerms(seat))));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(String(result.reason)).toContain('agreement-exists');
  });
});

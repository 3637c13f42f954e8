import { AsyncResource } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Cases } from '@maplebridge/cases';
import type { CaseId } from '@maplebridge/kernel';
import { onTheSpot, openTable, readyToSign, soundTerms, type Seat, type Table } from '../../../test/agreements/signing-table.js';
import { AgreementStore, type Patch } from './agreement-store.service.js';
import { AgreementRow } from './agreement.entity.js';

const ROUNDS = 12;

/** Reads the case beside the transaction, so that its row's lock does not line the two up either. */
const beside = new AsyncResource('beside');
@Injectable()
class LooseCases extends Cases {
  override facts(caseId: string) {
    return beside.runInAsyncScope(() => super.facts(caseId));
  }
}

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
  afterAll(() => table.close());

  async function bothSign(at: Table, seat: Seat): Promise<string[]> {
    const number = await readyToSign(at, seat);
    const proofs = [await at.proof(seat.patient, seat.caseId, number), await at.proof(seat.hospital, seat.caseId, number)];
    const results = await Promise.allSettled([
      at.signing.sign(seat.patient, seat.caseId, proofs[0]!),
      at.signing.sign(seat.hospital, seat.caseId, proofs[1]!),
    ]);
    return results.map((result) => (result.status === 'fulfilled' ? result.value.state : String(result.reason)));
  }

  it('both sign in the same moment: both count, exactly one of them completes it', async () => {
    let completed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const seat = await table.seat('cn-court-invited');
      expect((await bothSign(table, seat)).sort()).toEqual(['signed-by-parties', 'signing']);
      const found = await table.reads.of(seat.caseId);
      if ((await table.caseState(seat.caseId)).state === 'settled') completed++;
      expect(found?.row.state).toBe('signed-by-parties');
      expect(found?.signatures).toHaveLength(2);
    }
    console.log(`signed at once: ${ROUNDS} rounds, ${completed} settled`);
    expect(completed).toBe(ROUNDS);
  });

  it('goes red without the lock and the guard: both sign and nobody completes it', async () => {
    const careless = await openTable(url, Careless, LooseCases);
    let stuck = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const seat = await careless.seat();
      await bothSign(careless, seat);
      if ((await careless.reads.of(seat.caseId))?.row.state === 'signing') stuck++;
    }
    await careless.close();
    console.log(`without lock and guard: ${stuck} of ${ROUNDS} stuck with two signatures`);
    expect(stuck).toBeGreaterThan(0);
  });

  it('an edit and a signature in the same moment: the signature is on the version in force, or on none', async () => {
    let signedFirst = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const seat = await table.seat();
      const number = await readyToSign(table, seat);
      const proof = await table.proof(seat.patient, seat.caseId, number);
      const [signed, revised] = await Promise.allSettled([
        table.signing.sign(seat.patient, seat.caseId, proof),
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
    const seat = await table.seat();
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => table.agreements.draft(seat.mediator, seat.caseId, soundTerms(seat))));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(String(result.reason)).toContain('agreement-exists');
  });
});

import { newId } from '@maplebridge/kernel';
import { Sealer } from '@maplebridge/documents';
import type { Reaction, StoredEvent } from '@maplebridge/platform';
import { openTable, readyToSign, type Table } from '../../../../test/agreements/signing-table.js';
import { SealAgreementJob } from './seal-agreement.job.js';

describe('sealing after the stamp', () => {
  let table: Table;
  beforeAll(async () => {
    table = await openTable(process.env['DATABASE_URL']!);
  });
  afterAll(() => table.close());

  it('puts one sealed paper into the case file, however often it runs, and moves no moment', async () => {
    const seat = await table.seat();
    const { caseId } = seat;
    const number = await readyToSign(table, seat);
    for (const who of [seat.hospital, seat.patient]) await table.signing.sign(who, caseId, await table.proof(who, caseId, number));
    await table.signing.signAsMediator(seat.mediator, caseId, await table.proof(seat.mediator, caseId, number));
    const { stampedAt } = await table.stamping.stamp(seat.keeper, caseId, number);
    table.clock.at = new Date(stampedAt.getTime() + 3_600_000);
    const job = new SealAgreementJob(table.database, table.reads, table.sealing, table.stamping, table.files);
    const event: StoredEvent = { id: newId(), type: 'agreement.stamped', chainId: caseId, subjectId: caseId, seq: 1, facts: {}, actorAccountId: null, at: stampedAt };
    let done = 0;
    const reaction: Reaction = { id: newId(), fence: 1, attempt: 1, done: async () => void done++ };
    await job.run(event, reaction);
    await job.run(event, reaction);
    expect(done).toBe(2);
    const papers = await table.source.query<{ kind: string; file_id: string }[]>('select kind, file_id from cases.bound_paper where case_id = $1', [caseId]);
    expect(papers.map((paper) => paper.kind)).toEqual(['agreement']);
    const pdf = await table.files.read(await table.reads.sealedFile(caseId));
    expect(await table.nest.get(Sealer).verify(pdf)).toMatchObject({ intact: true, wholeDocument: true });
    expect((await table.reads.of(caseId))?.row).toMatchObject({ stampedAt, effectiveAt: stampedAt });
  });
});

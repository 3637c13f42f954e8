import { DocumentRenderer } from '@maplebridge/documents';
import { openDesk, type Desk } from '../../../test/aftercare/care-desk.js';
import { soundTerms } from '../../../test/agreements/signing-table.js';
import { VisitPapers } from './visit-papers.service.js';

describe('the record of a return visit', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(process.env['DATABASE_URL']!);
  });
  afterAll(() => desk.close());

  it('is a PDF in the case file, for mediator and centre only; a visit that was not made has none', async () => {
    const seat = await desk.settled((each) => soundTerms(each), ['pay']);
    const papers = new VisitPapers(desk.database, desk.cases, desk.nest.get(DocumentRenderer, { strict: false }), desk.files);
    const visitor = await desk.visitor();
    const [visit] = (await desk.reads.of(visitor, seat.caseId)).visits;
    expect(await papers.make(seat.caseId, visit!.id)).toBeUndefined();
    await desk.visits.make(visitor, seat.caseId, visit!.id, { method: 'phone', kept: 'kept', note: '钱已收到，嗓子也好多了。' });
    const fileId = await papers.make(seat.caseId, visit!.id);
    await desk.database.transaction(() => papers.bind(seat.caseId, fileId!));
    expect((await desk.files.read(fileId!)).subarray(0, 5).toString()).toBe('%PDF-');
    const kinds = async (who: typeof visitor) => (await desk.cases.papers(who, seat.caseId)).map((paper) => paper.kind);
    expect(await kinds(visitor)).toContain('return-visit');
    expect(await kinds(seat.patient)).not.toContain('return-visit');
  });
});

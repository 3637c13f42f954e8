import { Sealer } from '@maplebridge/documents';
import { Files, type Reaction, type StoredEvent } from '@maplebridge/platform';
import { BindEndRecordJob } from '../../../apps/worker/src/cases/bind-end-record.job.js';
import { voiceCase } from '../../../test/world/demo-cases.js';
import { Mediations } from '../../../test/world/mediations.js';
import type { Person } from '../../../test/world/people.js';
import { Asking } from './asking.service.js';
import { CaseLife } from './case-life.service.js';
import { Cases } from './cases.service.js';
import { endRecord } from './end-record.template.js';
import { Respondents } from './respondents.service.js';

let mediations: Mediations;
let world: Mediations['world'];
let cast: Mediations['cast'];
let cases: Mediations['cases'];
const as = (person: Person, caseId: string) => world.people.inCase(person, caseId);
const records = async (person: Person, caseId: string) => (await world.get(Cases).papers(await as(person, caseId), caseId)).filter(({ kind }) => kind === 'end-record');
const mediating = () => mediations.begin(voiceCase(cast.applicant.contact));

beforeAll(async () => {
  mediations = await Mediations.open();
  ({ world, cast, cases } = mediations);
}, 120_000);
afterAll(() => world.close());

describe('the record of a mediation that ended without agreement', () => {
  it.each(['party-stops', 'too-far-apart', 'time-over', 'not-reached', 'other'] as const)('is sealed and in the file of both sides, the mediator and the centre, once: %s', async (reason) => {
    const caseId = await mediating();
    await world.get(CaseLife).terminate(await as(cast.mediator, caseId), caseId, reason);
    await world.drain();
    const again = { chainId: caseId } as unknown as StoredEvent;
    await world.get(BindEndRecordJob).run(again, { done: async () => undefined } as unknown as Reaction);
    const [record, ...more] = await records(cast.applicant, caseId);
    expect([more, ...(await Promise.all([cast.hospital, cast.mediator, cast.manager].map(async (each) => (await records(each, caseId)).length)))]).toEqual([[], 1, 1, 1]);
    const pdf = await world.get(Files).read(record!.fileId);
    expect(await world.get(Sealer).verify(pdf)).toMatchObject({ intact: true, wholeDocument: true, ours: true });
  });

  it('is made when the invited side declines, and when it is withdrawn while mediating, not before', async () => {
    const declined = await cases.invited(voiceCase(cast.applicant.contact));
    const party = (await world.get(Cases).facts(declined)).parties.find(({ side }) => side === 'respondent')!;
    const { token } = (await world.get(Asking).mintInvitation(declined, party.id))!;
    await world.get(Respondents).answer({ kind: 'invited', relations: ['invited'], partyIds: [party.id], side: 'respondent' }, token, { answer: 'decline', wish: '正在诉讼' });
    const [early, late] = [await cases.submitted(voiceCase(cast.applicant.contact)), await mediating()];
    for (const caseId of [early, late]) await world.get(CaseLife).withdraw(await as(cast.applicant, caseId), caseId);
    await world.drain();
    expect(await Promise.all([declined, early, late].map(async (caseId) => (await records(cast.applicant, caseId)).length))).toEqual([1, 0, 1]);
  });

  it('is none where an agreement was reached', async () => {
    const caseId = await mediating();
    await mediations.agreements.stamped(caseId);
    await world.get(BindEndRecordJob).run({ chainId: caseId } as unknown as StoredEvent, { done: async () => undefined } as unknown as Reaction);
    expect(await records(cast.applicant, caseId)).toEqual([]);
  });

  it('says facts, dates and the reason with its rule, and nothing of what was said', async () => {
    const caseId = await mediating();
    const facts = await world.get(Cases).facts(caseId);
    const [startedAt, dueAt, endedAt] = ['2026-11-16', '2026-12-28', '2026-12-20'].map((day) => new Date(`${day}T03:00:00Z`)) as [Date, Date, Date];
    const said = JSON.stringify(endRecord({ facts, reason: 'time-over', endedAt, mediation: { startedAt, dueAt }, languages: ['zh-CN', 'en'] }).data);
    for (const words of [facts.number, '林小满', '青禾医院（代理人：周立夏）', '沈白露', '2026年12月20日', '期限届满，未就延长达成一致', '第25', 'The time is over and was not extended', '20 December 2026'])
      expect(said).toContain(words);
    const { 'what-happened': what, 'what-you-want': want } = voiceCase(cast.applicant.contact);
    for (const secret of [what.text, want.text, '30000', '30,000', cast.applicant.contact, '柳巷']) expect(said).not.toContain(secret);
  });
});

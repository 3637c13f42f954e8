import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Paper } from '@maplebridge/documents';
import { markWords, textsIn, unmarked } from './marked.js';

jest.setTimeout(240_000);

/** The names of the demonstration's people and houses, and what its court wrote by hand. */
const NAMES = [
  '林小满', '周立夏', '沈白露', '青禾医院', '方冬至', '秦立冬', '枫溪县矛盾纠纷调解中心', 'Fengxi County Mediation Centre', '枫溪县人民法院', 'Fengxi County Court',
  '医患关系办公室主任', '请说明第二期款项的付款账户。', '请补充术前告知书的复印件。', '双方都接了电话', '首期款项已收到',
];
const file = join(mkdtempSync(join(tmpdir(), 'pseudo-')), 'paper.pdf');
const printed: { title: string; text: string }[] = [];
const mails: { template: string; text: string }[] = [];
let given: readonly string[] = [];

/** In the order in which it was set, so that a sentence over several lines stays together. */
function textOf(pdf: Buffer): string {
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
}

beforeAll(async () => {
  await markWords();
  const { DocumentRenderer, CaseFileBinder } = await import('@maplebridge/documents');
  const { CaseLife, Cases } = await import('@maplebridge/cases');
  const { EvidenceReads } = await import('@maplebridge/evidence');
  const { ANSWER_KINDS, courtPaper, PAPER_OF } = await import('@maplebridge/court');
  const { Files } = await import('@maplebridge/platform');
  const { CaseFile } = await import('../../apps/api/src/cases/case-file.service.js');
  const { CourtDoor } = await import('../world/court-door.js');
  const { DemoCourts } = await import('../world/demo-courts.js');
  const { voiceCase } = await import('../world/demo-cases.js');
  const { demoTerms } = await import('../world/demo-terms.js');
  const { Mediations } = await import('../world/mediations.js');

  const court = await CourtDoor.open();
  process.env['OWN_URL'] = court.url;
  const { world, cast, cases, agreements, places } = await Mediations.open();
  court.lead(world);
  const renderer = world.get(DocumentRenderer);
  const render = renderer.render.bind(renderer);
  renderer.render = async (paper: Paper) => {
    const pdf = await render(paper);
    printed.push({ title: paper.title, text: `${paper.title} ${textOf(pdf)}` });
    return pdf;
  };
  const ids = { owed: '' as never, owing: '' as never, inThirtyDays: '2026-12-31', atOnce: false, leak: false };
  given = [...NAMES, ...textsIn(voiceCase('13800000001')), ...textsIn(demoTerms(ids))];

  const courts = new DemoCourts(world, cast, places);
  const settled = async () => {
    const caseId = await cases.joined(voiceCase('13800000001'));
    await agreements.inMediation(caseId);
    await agreements.paidAtSigning(caseId);
    return caseId;
  };
  const confirmed = await settled();
  await courts.confirmed(confirmed);
  await courts.visited(confirmed);
  await courts.returned(await settled());
  const ended = await cases.joined(voiceCase('13800000001'));
  await agreements.inMediation(ended);
  await world.get(CaseLife).terminate(await world.people.inCase(cast.mediator, ended), ended, 'too-far-apart');
  await world.drain();
  const caseFile = new CaseFile(world.get(Cases), world.get(EvidenceReads), world.get(Files), world.get(CaseFileBinder), world.clock);
  const reader = await world.people.inCase(cast.applicant, confirmed);
  // The answers of a court that the story above does not come to, and its papers in English.
  const manifest = { caseNumber: 'MB-2026-1', court: { name: '枫溪县人民法院' }, organisation: { name: '枫溪县矛盾纠纷调解中心' }, parties: [{ name: '林小满' }, { name: '青禾医院', representative: '周立夏' }], moments: { lastPartySignedAt: '2026-11-17T07:30:00Z' }, clauses: [] };
  for (const profile of ['cn-people', 'ew-consent'])
    for (const kind of ANSWER_KINDS.filter((one) => PAPER_OF[one]))
      await renderer.render(courtPaper({ kind, body: { reasons: kind === 'dismissed' ? ['not-voluntary'] : [] }, number: '（2026）枫司确1号', manifest: { ...manifest, profile } as never, givenAt: world.clock.now(), judge: '方冬至', clerk: '秦立冬' }));
  for (const language of ['zh-CN', 'en'] as const) await caseFile.bind(reader, confirmed, language);
  mails.push(...(await world.database.dataSource.query<typeof mails>(
    "select d.template, m.subject || ' ' || m.text as text from notices.demo_message m join notices.delivery d on d.external_id = m.id::text",
  )));
  await world.close();
  court.close();
});

it('every paper says only words of the words files, names, figures and what people wrote', () => {
  console.log(`${printed.length} papers: ${[...new Set(printed.map(({ title }) => title))].join(' ')}`);
  expect([...new Set(printed.flatMap(({ title, text }) => unmarked(text, given).map((words) => `${title}: ${words}`)))]).toEqual([]);
});

it('every message, too', () => {
  console.log(`${mails.length} messages of ${new Set(mails.map(({ template }) => template)).size} kinds`);
  expect([...new Set(mails.flatMap(({ template, text }) => unmarked(text, given).map((words) => `${template}: ${words}`)))]).toEqual([]);
});

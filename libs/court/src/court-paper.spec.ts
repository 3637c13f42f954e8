import { courtPaper } from './court-paper.template.js';
import type { PackageManifest } from './manifest.schema.js';

const manifest = {
  profile: 'cn-people', caseNumber: 'FQ-2026-04817',
  court: { code: 'FXFY', name: '枫溪县人民法院' }, organisation: { code: 'MB', name: '枫溪县人民调解委员会' },
  parties: [{ name: '林小满' }, { name: '青禾医院', representative: '周立夏' }],
  moments: { lastPartySignedAt: '2026-11-17T07:30:00Z' },
  clauses: ['青禾医院于签订本协议时支付林小满5,000元。', '青禾医院于2026年12月31日前支付林小满15,000元。'],
} as unknown as PackageManifest;

it.each(['docketed', 'confirmed'] as const)("a paper that says %s is headed by the court, not by the house that renders it", (kind) => {
  const paper = courtPaper({ kind, body: {}, number: '（2026）枫司确1号', manifest, givenAt: new Date('2026-11-20T02:00:00Z'), judge: '方冬至', clerk: '秦立冬' });
  expect(paper.frame).toEqual({ headed: false, number: '（2026）枫司确1号' });
  expect(paper.data).toMatchObject({ court: '枫溪县人民法院', number: '（2026）枫司确1号' });
  expect(paper.template).toContain('data.court');
});

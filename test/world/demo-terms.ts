import { newId, type PartyId } from '@maplebridge/kernel';
import { emptyTerms, type Obligation, type Terms } from '@maplebridge/agreements';

interface Given {
  readonly owed: PartyId;
  readonly owing: PartyId;
  /** A day, as 2026-12-31. */
  readonly inThirtyDays: string;
  /** All of it at signing, so that no court is needed. */
  readonly atOnce: boolean;
  /** The neighbours' water instead of the hospital's operation. */
  readonly leak: boolean;
}

/** What the people of the demonstration agreed on. */
export const demoTerms = (given: Given): Terms => (given.leak ? leakTerms(given) : voiceTerms(given));

const inParts = (first: number, rest: number, date: string): Obligation['instalments'] => [
  { id: newId(), minor: first, due: { kind: 'at-signing' } },
  { id: newId(), minor: rest, due: { kind: 'on', date } },
];

/** 20,000 for further treatment: at once, or 5,000 now and 15,000 within 30 days with a written explanation. */
function voiceTerms({ owed: creditorId, owing: debtorId, inThirtyDays: date, atOnce }: Given): Terms {
  const pay: Obligation = {
    id: newId(), kind: 'pay', debtorId, creditorId, act: { 'zh-CN': '后续治疗费用', en: 'further treatment' }, amount: { minor: 2_000_000, currency: 'CNY' },
    method: 'bank-transfer', payee: { holder: '林小满', bank: '枫溪农商银行', account: '6229990000000246' },
    ...(atOnce ? { due: { kind: 'at-signing' as const }, instalments: [] } : { instalments: inParts(500_000, 1_500_000, date) }),
  };
  const explain: Obligation = {
    id: newId(), kind: 'do', debtorId, creditorId, due: { kind: 'on', date }, method: 'in-writing', instalments: [],
    act: { 'zh-CN': '就该次手术的经过及原因出具加盖公章的书面说明', en: 'a sealed written explanation of the course and reasons of the operation' },
  };
  return {
    ...emptyTerms('zh-CN'), bilingual: true, voluntary: true,
    facts: { 'zh-CN': '2026年9月12日，林小满在青禾医院接受声带手术，术后声音嘶哑未见改善，双方就此发生争议。', en: 'On 12 September 2026 Lin Xiaoman had vocal-cord surgery at Qinghe Hospital; her voice stayed hoarse, and a dispute arose.' },
    points: [{ 'zh-CN': '医院应否承担后续治疗费用，以及应否书面说明手术经过。', en: 'Whether the hospital bears further treatment and explains the operation in writing.' }],
    responsibility: { 'zh-CN': '医院认可术前告知不充分，愿意承担后续治疗费用。', en: 'The hospital accepts that it informed too little before surgery and bears further treatment.' },
    obligations: atOnce ? [pay] : [pay, explain],
  };
}

/** 3,600 for the ceiling, and the pipe mended. */
function leakTerms({ owed: creditorId, owing: debtorId, inThirtyDays: date }: Given): Terms {
  const pay: Obligation = {
    id: newId(), kind: 'pay', debtorId, creditorId, act: { 'zh-CN': '客厅天花板修复费用', en: 'repair of the living-room ceiling' }, amount: { minor: 360_000, currency: 'CNY' },
    method: 'bank-transfer', payee: { holder: '江秋分', bank: '枫溪农商银行', account: '6229990000000579' }, instalments: inParts(100_000, 260_000, date),
  };
  const mend: Obligation = {
    id: newId(), kind: 'do', debtorId, creditorId, due: { kind: 'on', date }, method: 'in-person', instalments: [],
    act: { 'zh-CN': '更换漏水管道并做防水', en: 'the leaking pipe replaced and made watertight' },
  };
  return {
    ...emptyTerms('zh-CN'), bilingual: true, voluntary: true,
    facts: { 'zh-CN': '楼上住户卫生间管道漏水，致楼下客厅天花板受损。', en: 'A pipe in the flat above leaked and damaged the living-room ceiling below.' },
    points: [{ 'zh-CN': '修复费用的数额，以及由谁更换管道。', en: 'How much the repair costs, and who replaces the pipe.' }],
    responsibility: { 'zh-CN': '双方同意由楼上住户承担修复费用并更换管道。', en: 'Both agree that the household above pays for the repair and replaces the pipe.' },
    obligations: [pay, mend],
  };
}

import zh from '../words/zh-CN.json' with { type: 'json' };
import { PROFILES } from '@maplebridge/law';
import { blockers, termsPreflight, type PreflightFacts, type PreflightParty } from './terms-preflight.rules.js';
import { emptyTerms, type Obligation, type Terms } from './terms.rules.js';

const pay: Obligation = {
  id: 'o1', kind: 'pay', debtorId: 'hospital', creditorId: 'patient', act: {}, amount: { minor: 2_000_000, currency: 'CNY' },
  due: { kind: 'on', date: '2026-12-18' }, method: 'bank-transfer', payee: { holder: '林小满', bank: '枫桥银行', account: '622200000246' }, instalments: [],
};
const terms: Terms = { ...emptyTerms('zh-CN'), facts: { 'zh-CN': '术后声音嘶哑' }, points: [{ 'zh-CN': '赔偿' }], voluntary: true, obligations: [pay] };
const patient: PreflightParty = { id: 'patient', kind: 'natural', capacity: 'full' };
const hospital: PreflightParty = { id: 'hospital', kind: 'legal', capacity: 'full', representative: { authority: 'special', ceilingMinor: 2_000_000 } };
const sound: PreflightFacts = { terms, parties: [patient, hospital], today: '2026-11-17', windowDays: 30, performed: false, confirmable: 'whole', rules: PROFILES['cn-people'].preflight };
const found = (facts: Partial<PreflightFacts>) =>
  termsPreflight({ ...sound, ...facts }).filter((check) => check.result !== 'ok').map((check) => `${check.result} ${check.id}.${check.code} → ${check.fix ?? ''}`);
const withTerms = (over: Partial<Terms>) => ({ terms: { ...terms, ...over } });

describe('preflight of terms', () => {
  it('finds nothing in sound terms', () => expect(found({})).toEqual([]));

  it.each<[string, Partial<PreflightFacts>]>([
    ['blocker subject.status-relation → subject', withTerms({ subject: 'status-relation' })],
    ['blocker subject.outside-scope → case', { confirmable: undefined }],
    ['blocker parties.missing → case', { parties: [patient] }],
    ['advice subject.payment-only → ', { confirmable: 'payment-only', ...withTerms({ obligations: [pay, { ...pay, id: 'o2', kind: 'do', act: { 'zh-CN': '道歉' }, amount: undefined }] }) }],
    ['blocker facts.missing → facts', withTerms({ facts: {} })],
    ['advice facts.no-points → points', withTerms({ points: [] })],
    ['blocker duties.none → obligations', withTerms({ obligations: [] })],
    ['blocker duty.payee → obligation:o1', withTerms({ obligations: [{ ...pay, payee: undefined }] })],
    ['blocker instalments.sum → obligation:o1', withTerms({ obligations: [{ ...pay, instalments: [{ id: 'a', minor: 1_999_999, due: { kind: 'at-signing' } }] }] })],
    ['blocker default-clause.court-decides → term:t1', withTerms({ otherTerms: [{ id: 't1', text: { 'zh-CN': '一方违约的，由人民法院判决其承担责任' } }] })],
    ['blocker default-clause.court-decides → term:t1', withTerms({ otherTerms: [{ id: 't1', text: { 'zh-CN': '违约', en: 'on default the court shall decide the penalty' } }] })],
    ['blocker property.unnamed → property', withTerms({ property: { kind: 'third-party', owner: '', consented: false } })],
    ['blocker property.no-consent → property', withTerms({ property: { kind: 'third-party', owner: '林大满', consented: false } })],
    ['blocker voluntary.missing → voluntary', withTerms({ voluntary: false })],
    ['blocker capacity.lacking → party:patient', { parties: [{ ...patient, capacity: 'lacking' }, hospital] }],
    ['advice capacity.guarded → party:patient', { parties: [{ ...patient, capacity: 'guarded' }, hospital] }],
    ['blocker authority.none → party:hospital', { parties: [patient, { ...hospital, representative: undefined }] }],
    ['blocker authority.general-only → party:hospital', { parties: [patient, { ...hospital, representative: { authority: 'general' } }] }],
    ['blocker ceiling.above → party:hospital', { parties: [patient, { ...hospital, representative: { authority: 'special', ceilingMinor: 1_999_999 } }] }],
    ['advice dates.past → obligation:o1', withTerms({ obligations: [{ ...pay, due: { kind: 'on', date: '2026-11-16' } }] })],
    ['advice performed.no-need → ', { performed: true }],
    ['blocker window.over → case', { windowLeft: -1 }],
  ])('finds %s and nothing else', (expected, facts) => expect(found(facts)).toEqual([expected]));

  it('lets both sides agree themselves on what a default costs', () => {
    const otherTerms = [{ id: 't1', text: { 'zh-CN': '逾期付款的，每日按未付部分的万分之五支付违约金，可以向人民法院申请强制执行' } }];
    expect(blockers(termsPreflight({ ...sound, ...withTerms({ otherTerms }) }))).toEqual([]);
  });

  it('asks only what the profile asks, and names the article', () => {
    const bare = termsPreflight({ ...sound, rules: PROFILES['cn-people'].preflight.filter((rule) => rule.id !== 'not-voluntary'), ...withTerms({ voluntary: false }) });
    expect(bare.some((check) => check.id === 'voluntary')).toBe(false);
    expect(bare.find((check) => check.id === 'instalments' || check.id === 'duty')?.source).toBe('INT 358(5)');
  });

  it('has words for every finding', () => {
    const words: Record<string, Record<string, string>> = zh.checks;
    for (const check of termsPreflight({ ...sound, terms: emptyTerms('zh-CN') })) {
      expect(words[check.id]?.title).toBeTruthy();
      expect(words[check.id]?.[check.code]).toBeTruthy();
    }
  });
});

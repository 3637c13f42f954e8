import { agreementText } from './agreement-text.rules.js';
import { changedClauses, type AgreementContent } from './agreement-content.rules.js';
import { emptyTerms, type Terms } from './terms.rules.js';
import { sayIn } from './words.rules.js';

const parties = [{ id: 'h', name: '青禾医院' }, { id: 'p', name: '林小满' }];
const terms: Terms = {
  ...emptyTerms('zh-CN'),
  facts: { 'zh-CN': '术后声音嘶哑' },
  voluntary: true,
  obligations: [
    { id: 'a', kind: 'pay', debtorId: 'h', creditorId: 'p', act: {}, amount: { minor: 2_000_000, currency: 'CNY' }, due: { kind: 'at-signing' }, method: 'bank-transfer', instalments: [] },
    { id: 'b', kind: 'do', debtorId: 'h', creditorId: 'p', act: { 'zh-CN': '出具加盖公章的书面说明', en: 'a written explanation' }, due: { kind: 'on', date: '2026-11-24' }, method: 'in-writing', instalments: [] },
    { id: 'c', kind: 'refrain', debtorId: 'p', creditorId: 'h', act: { 'zh-CN': '公开病历' }, due: { kind: 'always' }, instalments: [] },
  ],
};
const clauses = (of: Terms, language: 'zh-CN' | 'en') => agreementText(of, parties, language, sayIn(language)).clauses.map((clause) => clause.text);

it('becomes clear Chinese with capital numerals and dates', () => {
  expect(clauses(terms, 'zh-CN')).toEqual([
    '青禾医院于本协议签署当日，以银行转账方式向林小满一次性支付人民币贰万元整（¥20,000.00）。',
    '青禾医院应于2026年11月24日前（含当日），以书面方式向林小满履行下列事项：出具加盖公章的书面说明。',
    '自本协议生效之日起，林小满对青禾医院不得有下列行为：公开病历。',
    '上述义务履行完毕后，双方就本次纠纷再无其他争议。',
  ]);
});

it('becomes plain English, falling back to the governing text where nobody translated', () => {
  expect(clauses(terms, 'en').slice(0, 3)).toEqual([
    '青禾医院 shall pay 林小满 twenty thousand yuan (¥20,000.00) in one sum by bank transfer on the day this agreement is signed. ',
    '青禾医院 shall perform the following for 林小满 by 24 November 2026 inclusive in writing: a written explanation.',
    'From the day this agreement takes effect, 林小满 shall not do the following towards 青禾医院: 公开病历.',
  ]);
});

it('names each instalment and the account', () => {
  const first = terms.obligations[0]!;
  const inParts = {
    ...first,
    payee: { holder: '林小满', bank: '枫桥银行', account: '6222' },
    instalments: [
      { id: 'x', minor: 500_000, due: { kind: 'at-signing' as const } },
      { id: 'y', minor: 1_500_000, due: { kind: 'on' as const, date: '2026-12-17' } },
    ],
  };
  expect(clauses({ ...terms, obligations: [inParts] }, 'zh-CN')[0]).toBe(
    '青禾医院以银行转账方式向林小满支付人民币贰万元整（¥20,000.00），分2期：第1期于本协议签署当日支付人民币伍仟元整（¥5,000.00）；第2期于2026年12月17日前（含当日）支付人民币壹万伍仟元整（¥15,000.00）；收款账户：户名林小满，开户行枫桥银行，账号6222。',
  );
});

it('tells which clauses changed from one version to the next', () => {
  const content = (of: Terms) => ({ terms: of, text: { 'zh-CN': agreementText(of, parties, 'zh-CN', sayIn('zh-CN')) } }) as unknown as AgreementContent;
  const later = { ...terms, closing: false, obligations: [terms.obligations[0]!, { ...terms.obligations[1]!, due: { kind: 'on' as const, date: '2026-11-30' } }] };
  expect(changedClauses(content(terms), content(later))).toEqual({ added: [], changed: ['b'], removed: ['c', 'closing'] });
});

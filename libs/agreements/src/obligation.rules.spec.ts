import fc from 'fast-check';
import { split } from '@maplebridge/kernel';
import { allDueAtSigning, allPaid, duties, gaps, instalmentsSum, owedBy } from './obligation.rules.js';
import type { Obligation } from './terms.rules.js';

const pay = (over: Partial<Obligation> = {}): Obligation => ({
  id: 'o1',
  kind: 'pay',
  debtorId: 'hospital',
  creditorId: 'patient',
  act: {},
  amount: { minor: 2_000_000, currency: 'CNY' },
  due: { kind: 'at-signing' },
  method: 'bank-transfer',
  payee: { holder: 'Lin', bank: 'Bank', account: '6222' },
  instalments: [],
  ...over,
});

describe('instalments', () => {
  it('split into whole fen that always make up the total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 60 }), (total, count) => {
        const parts = split(total, count);
        expect(parts).toHaveLength(count);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are refused when one fen is missing or too much, wherever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 10 ** 9 }), { minLength: 1, maxLength: 24 }), fc.nat(), fc.constantFrom(-1, 0, 1), (minors, at, off) => {
        const total = minors.reduce((a, b) => a + b, 0);
        const bent = minors.map((minor, i) => (i === at % minors.length ? minor + off : minor));
        const instalments = bent.map((minor, i) => ({ id: `p${i}`, minor, due: { kind: 'at-signing' as const } }));
        const obligation = pay({ amount: { minor: total, currency: 'CNY' }, instalments });
        expect(instalmentsSum(obligation)).toBe(off === 0);
        expect(gaps(obligation).includes('instalments-sum')).toBe(off !== 0);
      }),
    );
  });

  it('must not run backwards in time', () => {
    const instalments = [
      { id: 'a', minor: 500_000, due: { kind: 'on' as const, date: '2026-12-18' } },
      { id: 'b', minor: 1_500_000, due: { kind: 'at-signing' as const } },
    ];
    expect(gaps(pay({ instalments }))).toEqual(['instalment-order']);
    expect(gaps(pay({ instalments: instalments.toReversed() }))).toEqual([]);
  });
});

describe('an obligation', () => {
  it('lacks nothing when a court could tell what is owed', () => {
    expect(gaps(pay())).toEqual([]);
    expect(gaps(pay({ kind: 'do', amount: undefined, act: { 'zh-CN': '出具说明' }, method: 'in-writing' }))).toEqual([]);
    expect(gaps(pay({ kind: 'refrain', act: { en: 'post about it' }, method: undefined, due: { kind: 'always' } }))).toEqual([]);
  });

  it.each([
    ['debtor', { debtorId: undefined }],
    ['creditor', { creditorId: undefined }],
    ['same-party', { creditorId: 'hospital' }],
    ['amount', { amount: { minor: 0, currency: 'CNY' } }],
    ['amount', { amount: { minor: 1.5, currency: 'CNY' } }],
    ['currency', { amount: { minor: 1, currency: 'yuan' } }],
    ['due', { due: undefined }],
    ['method', { method: undefined }],
    ['payee', { payee: undefined }],
  ] as const)('says that %s is missing', (gap, over) => {
    expect(gaps(pay(over as Partial<Obligation>))).toEqual([gap]);
  });

  it('says that the act is missing when something is to be done', () => {
    expect(gaps(pay({ kind: 'do', act: { en: ' ' } }))).toEqual(['act']);
  });
});

describe('duties', () => {
  const instalments = [
    { id: 'a', minor: 500_000, due: { kind: 'at-signing' as const } },
    { id: 'b', minor: 1_500_000, due: { kind: 'on' as const, date: '2026-12-18' } },
  ];

  it('are one for each instalment, with the account to pay into', () => {
    expect(duties({ obligations: [pay({ instalments })] })).toMatchObject([
      { id: 'a', obligationId: 'o1', part: 1, amount: { minor: 500_000 }, payee: { account: '6222' } },
      { id: 'b', part: 2, amount: { minor: 1_500_000 }, due: { kind: 'on' } },
    ]);
  });

  it('sum per debtor and currency', () => {
    const obligations = [pay(), pay({ id: 'o2' }), pay({ id: 'o3', amount: { minor: 7, currency: 'EUR' } }), pay({ id: 'o4', debtorId: 'patient' })];
    expect(owedBy({ obligations }, 'hospital', 'CNY')).toEqual({ minor: 4_000_000, currency: 'CNY' });
  });

  it('leave nothing to confirm only when all is money, due at signing, and paid', () => {
    const atOnce = { obligations: [pay()] };
    expect(allDueAtSigning(atOnce)).toBe(true);
    expect(allPaid(atOnce, new Set())).toBe(false);
    expect(allPaid(atOnce, new Set(['o1']))).toBe(true);
    expect(allPaid({ obligations: [pay({ instalments })] }, new Set(['a', 'b']))).toBe(false);
    expect(allPaid({ obligations: [] }, new Set())).toBe(false);
  });
});

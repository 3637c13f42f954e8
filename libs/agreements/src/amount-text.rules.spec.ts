import fc from 'fast-check';
import { figures, inWords, spelled } from './amount-text.rules.js';

it('groups digits and never loses a fen', () => {
  expect(figures({ minor: 2_000_000, currency: 'CNY' })).toBe('¥20,000.00');
  expect(figures({ minor: 5, currency: 'EUR' })).toBe('EUR 0.05');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (minor) => {
      expect(Number(figures({ minor, currency: 'CNY' }).replace(/\D/g, ''))).toBe(minor);
    }),
  );
});

it.each([
  [0, 'zero'],
  [21, 'twenty-one'],
  [105, 'one hundred and five'],
  [20_000, 'twenty thousand'],
  [1_002_300, 'one million two thousand three hundred'],
])('spells %i as %s', (value, words) => expect(spelled(value)).toBe(words));

it('writes renminbi in capital numerals and in English words', () => {
  const money = { minor: 2_000_050, currency: 'CNY' };
  expect(inWords(money, 'zh-CN')).toBe('人民币贰万元伍角整（¥20,000.50）');
  expect(inWords(money, 'en')).toBe('twenty thousand yuan and fifty fen (¥20,000.50)');
  expect(inWords({ minor: 100, currency: 'GBP' }, 'zh-CN')).toBe('GBP 1.00');
});

import { hanDay, hanNumber } from './han.js';

it.each([[1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [21, '二十一'], [100, '一百'], [206, '二百零六'], [353, '三百五十三'], [1005, '一千零五'], [1110, '一千一百一十']] as const)('%i is %s', (n, said) => {
  expect(hanNumber(n)).toBe(said);
});
it('counts nothing else', () => expect(() => [0, 1.5, 10_000].map(hanNumber)).toThrow(RangeError));
it('writes the day of a ruling', () => expect(hanDay('2026-10-08')).toBe('二〇二六年十月八日'));

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** 206 as 二百零六: a whole number below ten thousand, as articles and items are counted in Chinese papers. */
export function hanNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) throw new RangeError('only 1 to 9999 is counted in words');
  const digits = String(n);
  const said = [...digits].map((digit, at) => (digit === '0' ? '零' : DIGITS[Number(digit)]! + PLACES[digits.length - 1 - at]!)).join('');
  return said.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

/** 2026-10-08 as 二〇二六年十月八日: the day under a Chinese ruling. */
export function hanDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${[...year].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年${hanNumber(Number(month))}月${hanNumber(Number(date))}日`;
}

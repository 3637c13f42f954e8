/** Money is integer minor units (fen, pence) and an ISO 4217 code; never a float. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

export const sum = (amounts: readonly Money[], currency: string): Money => ({
  minor: amounts.reduce((total, amount) => total + amount.minor, 0),
  currency,
});

/** Splits a total into `count` instalments of whole fen; the remainder goes to the first ones. */
export function split(totalMinor: number, count: number): number[] {
  const each = Math.floor(totalMinor / count);
  const rest = totalMinor - each * count;
  return Array.from({ length: count }, (_, i) => each + (i < rest ? 1 : 0));
}

/** `20000.00` from 2,000,000 minor units: plain digits, two decimals, for forms and tables. */
export function decimal({ minor }: Money): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** Renminbi in capital numerals, as agreements must write it: 2000000 fen is 贰万元整. Up to 10^16 fen. */
export function capitalNumerals(minor: number): string {
  if (!Number.isSafeInteger(minor) || minor < 0) throw new RangeError('capital numerals need a whole, non-negative number of fen');
  const yuan = Math.floor(minor / 100);
  const jiao = Math.floor((minor % 100) / 10);
  const fen = minor % 10;
  const whole = yuan > 0 ? `${capitalInteger(yuan)}元` : '';
  if (jiao === 0 && fen === 0) return `${whole || '零元'}整`;
  const small = `${jiao > 0 ? `${DIGITS[jiao]}角` : yuan > 0 ? '零' : ''}${fen > 0 ? `${DIGITS[fen]}分` : ''}`;
  return `${whole}${small}${fen === 0 ? '整' : ''}`;
}

function capitalInteger(value: number): string {
  let text = '';
  let gap = false;
  for (let group = 3; group >= 0; group--) {
    const part = Math.floor(value / 10_000 ** group) % 10_000;
    if (part === 0) {
      gap ||= text !== '';
      continue;
    }
    if (text && (gap || part < 1000)) text += DIGITS[0];
    text += capitalGroup(part) + GROUPS[group];
    gap = false;
  }
  return text;
}

function capitalGroup(part: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10;
    if (digit === 0) {
      gap ||= text !== '';
      continue;
    }
    if (gap) text += DIGITS[0];
    text += DIGITS[digit]! + PLACES[place];
    gap = false;
  }
  return text;
}

import { capitalNumerals, decimal, type Language, type Money } from '@maplebridge/kernel';

/** Grouped digits with the currency: `¥20,000.00` for renminbi, `EUR 20,000.00` for others. */
export function figures({ minor, currency }: Money): string {
  const [whole = '0', cents = '00'] = decimal({ minor, currency }).split('.');
  const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
  return currency === 'CNY' ? `¥${grouped}` : `${currency} ${grouped}`;
}

/** As an agreement must write it: words first (capital numerals in Chinese), then figures. */
export function inWords(money: Money, language: Language): string {
  if (money.currency !== 'CNY') return figures(money);
  if (language === 'zh-CN') return `人民币${capitalNumerals(money.minor)}（${figures(money)}）`;
  return `${english(money.minor)} (${figures(money)})`;
}

function english(minor: number): string {
  const yuan = `${spelled(Math.floor(minor / 100))} yuan`;
  const fen = minor % 100;
  return fen === 0 ? yuan : `${yuan} and ${spelled(fen)} fen`;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GROUPS = ['', ' thousand', ' million', ' billion', ' trillion'];

/** A whole number in English words, up to 10^15. */
export function spelled(value: number): string {
  if (value < 1000) return hundreds(value);
  const parts: string[] = [];
  for (let group = GROUPS.length - 1; group >= 0; group--) {
    const part = Math.floor(value / 1000 ** group) % 1000;
    if (part > 0) parts.push(hundreds(part) + GROUPS[group]);
  }
  return parts.join(' ');
}

function hundreds(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${SMALL[value % 10]}` : '');
  const rest = value % 100;
  return `${SMALL[Math.floor(value / 100)]} hundred${rest ? ` and ${hundreds(rest)}` : ''}`;
}

import { capitalNumerals } from '@maplebridge/contract/numerals';

const GROUPED = /\B(?=(\d{3})+(?!\d))/g;

/** `20,000` or `20,000.50` from fen; no currency sign. */
export function digits(fen: number): string {
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(GROUPED, ',');
  const part = Math.abs(fen) % 100;
  return `${fen < 0 ? '-' : ''}${whole}${part === 0 ? '' : `.${String(part).padStart(2, '0')}`}`;
}

/** Fen from what somebody typed (`2万` is not guessed at); undefined where it is not an amount. */
export function parseFen(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,¥元]/g, '');
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** 贰万元整: how an agreement writes it. */
export const capitals = (fen: number): string => capitalNumerals(fen);

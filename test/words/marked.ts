import { join } from 'node:path';
import { LANGUAGES, namespaces, ROOT } from './words.js';

type Words = { [key: string]: string | Words };
const [OPEN, CLOSE] = ['〖', '〗'];

/**
 * The pseudo language of mails and papers: from here on every piece of every sentence stands between 〖 〗, in both
 * languages; what fills its blanks stands outside. To be called before anything that says something is imported.
 */
export async function markWords(): Promise<void> {
  for (const lib of namespaces())
    for (const language of LANGUAGES) {
      const file = (await import(join(ROOT, 'libs', lib, 'words', `${language}.json`), { with: { type: 'json' } })) as { default: Words };
      mark(file.default);
    }
}

function mark(words: Words): void {
  for (const [key, said] of Object.entries(words))
    if (typeof said === 'string') words[key] = said.split(/(\{\{.*?\}\})/).map((piece) => (/\p{L}/u.test(piece) && !piece.startsWith('{{') ? OPEN + piece + CLOSE : piece)).join('');
    else mark(said);
}

/** All that somebody wrote, wherever it stands in an answer or a form. */
export const textsIn = (answers: unknown): string[] =>
  typeof answers === 'string' ? [answers] : answers && typeof answers === 'object' ? Object.values(answers).flatMap(textsIn) : [];

const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const NUMBER = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|and|-)+';
/** Dates, times, lists of two, amounts in figures and in words, fingerprints, addresses and numbers of papers: the same in every language, or written by `Intl`. */
const FIGURES = [
  /https?:[\x21-\x7e]+/g, /[0-9a-f]{16,}/g, /[\d〇一二三四五六七八九]+年[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日(星期.)?/g,
  new RegExp(`((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)?\\d*${MONTH}(\\d+,)?\\d*(at)?`, 'g'), /UTC[+-]\d+/g, new RegExp(`${NUMBER}(yuan|pounds?|jiao|fen|pence)`, 'g'),
  /(人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[元圆]([零壹贰叁肆伍陆柒捌玖]角)?([零壹贰叁肆伍陆柒捌玖]分)?整?/g, /（\d{4}）[\p{L}]+\d+号/gu, /[A-Z]{2,}-?\d[\w-]*/g, / and /g,
];

/** What of a text came from no words file, and is neither given by people nor a figure. */
export function unmarked(text: string, given: readonly string[]): string[] {
  let left = text.replace(/\s+/g, '');
  for (let before = ''; before !== left; ) [before, left] = [left, left.replace(new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`, 'g'), ' ')];
  for (const one of [...given].sort((a, b) => b.length - a.length)) if (one.length > 1) left = left.replaceAll(one.replace(/\s+/g, ''), ' ');
  for (const figure of FIGURES) left = left.replace(figure, ' ');
  return left.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
}

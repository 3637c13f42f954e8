import type { Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

const WORDS: Readonly<Record<Language, object>> = { en, 'zh-CN': zh };

/** This lib's words in one language, for mails and calendar files. Throws on a key that has no words. */
export function say(language: Language, key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], WORDS[language]);
  if (typeof found !== 'string') throw new RangeError(`bookings has no words for ${key}`);
  return found;
}

import type { Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

const WORDS: Readonly<Record<Language, object>> = { en, 'zh-CN': zh };

/** This lib's words in one language, for papers and messages. Throws `RangeError` on a key that has none. */
export function filingsSay(language: Language, key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const found = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], WORDS[language]);
  if (typeof found !== 'string') throw new RangeError(`filings has no words for ${key}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

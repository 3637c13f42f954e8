import type { Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };
import type { Citation } from './citation.rules.js';

const WORDS: Readonly<Record<Language, object>> = { en, 'zh-CN': zh };

/** The law's own words in one language, for papers and messages. Throws `RangeError` on a key that has none. */
export function lawSays(language: Language, key: string, params: Readonly<Record<string, string>> = {}): string {
  const found = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], WORDS[language]);
  if (typeof found !== 'string') throw new RangeError(`law has no words for ${key}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');
}

/** A citation written out: `《中华人民共和国民事诉讼法》第205条第2项`. */
export function citationText(language: Language, { law, article: whole }: Citation): string {
  const [, article = whole, item = ''] = /^(.+)\((\w+)\)$/.exec(whole) ?? [];
  return lawSays(language, item ? 'fields.citation-item' : 'fields.citation', { law: lawSays(language, `fields.law.${law}`), article, item });
}

import type { Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };
import type { Say } from './agreement-text.rules.js';

const WORDS: Readonly<Record<Language, object>> = { en, 'zh-CN': zh };

/** This lib's words in one language, for papers and messages. Throws on a key that has no words. */
export const sayIn = (language: Language): Say => (key, params = {}) => {
  const found = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], WORDS[language]);
  if (typeof found !== 'string') throw new RangeError(`agreements has no words for ${key}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
};

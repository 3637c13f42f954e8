import type { Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

const WORDS = { en, 'zh-CN': zh } as const;

/** The few words that every paper shows around its text. */
export const paperWords = (lang: Language) => WORDS[lang].papers;

import type { Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

const WORDS = { en, 'zh-CN': zh } as const;

/** What a paper is called in the index of the case file; an unknown kind by its own name. */
export const paperTitle = (kind: string, language: Language): string => (WORDS[language].fields.paper as Readonly<Record<string, string>>)[kind] ?? kind;

/** The lines of the case file's cover. */
export const coverWords = (language: Language) => WORDS[language].prints.caseFile;

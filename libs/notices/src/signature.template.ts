import type { Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

/** Stands before every message, as a text-message provider registers it. */
export const SIGNATURE: Readonly<Record<Language, string>> = { 'zh-CN': zh.mails.signature, en: en.mails.signature };

import type { Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

const MAILS = { 'zh-CN': zh.mails, en: en.mails };

export type MediatorMail = keyof typeof en.mails;

/** The wording of one mail in both languages. */
export const sayMediator = (
  mail: MediatorMail,
): Readonly<Record<Language, { readonly subject: string; readonly text: string }>> => ({
  'zh-CN': MAILS['zh-CN'][mail],
  en: MAILS.en[mail],
});

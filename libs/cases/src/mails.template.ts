import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

export type CaseMail = keyof typeof en.mails;

/** What goes out about a case: a link and a number, never what it is about. */
export const caseNotice = (mail: CaseMail) => ({ name: `cases.${mail}`, words: { 'zh-CN': zh.mails[mail], en: en.mails[mail] } });

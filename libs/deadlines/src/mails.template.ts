import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

export type Reminded = keyof typeof en.mails;
export const isReminded = (name: string): name is Reminded => name in en.mails;

/** What goes out before a limit: the day and a link, never what it is about. */
export const dueSoonNotice = (name: Reminded) => ({ name: `deadlines.${name}`, words: { 'zh-CN': zh.mails[name], en: en.mails[name] } });

import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

export type Remembered = keyof typeof en.mails;
export const isRemembered = (name: string): name is Remembered => name in en.mails;

/** What goes out before a limit: the day and a link, never what it is about. */
export const dueSoonNotice = (name: Remembered) => ({ name: `deadlines.${name}`, words: { 'zh-CN': zh.mails[name], en: en.mails[name] } });

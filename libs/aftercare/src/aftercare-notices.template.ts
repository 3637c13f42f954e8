import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

const notice = (name: keyof (typeof en)['mails']) => ({ name: `aftercare.${name}`, words: { 'zh-CN': zh.mails[name], en: en.mails[name] } });

/** Messages after the end: a link, never what was agreed. */
export const HOW_WAS_IT_NOTICE = notice('how-was-it');
export const NOT_CONFIRMED_NOTICE = notice('not-confirmed');
export const OVERDUE_NOTICE = notice('overdue');

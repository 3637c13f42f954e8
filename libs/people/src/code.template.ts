import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

/** The one-time code, as it is sent. */
export const CODE_NOTICE = { name: 'people.code', words: { 'zh-CN': zh.mails.code, en: en.mails.code } } as const;

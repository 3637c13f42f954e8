import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

const notice = (name: keyof (typeof en)['mails']) => ({ name: `agreements.${name}`, words: { 'zh-CN': zh.mails[name], en: en.mails[name] } });

/** Messages about an agreement: a number and a link, never what was agreed. */
export const TO_SIGN_NOTICE = notice('toSign');
export const TO_STAMP_NOTICE = notice('toStamp');
export const RECALLED_NOTICE = notice('recalled');
export const SEALED_NOTICE = notice('sealed');
/** To the mediator: whose turn it is, or what stands still without them. */
export const CHANGE_ASKED_NOTICE = notice('changeAsked');
export const SIGNED_BY_ALL_NOTICE = notice('signedByAll');
export const REFUSED_NOTICE = notice('refused');

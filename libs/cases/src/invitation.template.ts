import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

/** What goes out about a case: a link and a number, never what it is about. */
export const INVITATION_NOTICE = { name: 'cases.invitation', words: { 'zh-CN': zh.mails.invitation, en: en.mails.invitation } } as const;
export const RETURNED_NOTICE = { name: 'cases.application-returned', words: { 'zh-CN': zh.mails['application-returned'], en: en.mails['application-returned'] } } as const;
export const ACCEPTED_NOTICE = { name: 'cases.application-accepted', words: { 'zh-CN': zh.mails['application-accepted'], en: en.mails['application-accepted'] } } as const;

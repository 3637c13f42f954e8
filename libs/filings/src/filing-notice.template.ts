import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };

export type FilingNotice = keyof typeof zh.mails & keyof typeof en.mails;

const notice = (name: FilingNotice) => ({ name: `filings.${name}`, words: { 'zh-CN': zh.mails[name], en: en.mails[name] } }) as const;

/** What goes out on the road to the court: a number, a date and a link. */
export const FILING_NOTICES = {
  'filing-asked': notice('filing-asked'), 'filing-received': notice('filing-received'), 'filing-docketed': notice('filing-docketed'),
  'filing-supplement-required': notice('filing-supplement-required'), 'filing-verification-set': notice('filing-verification-set'),
  'filing-ruled': notice('filing-ruled'), 'filing-undelivered': notice('filing-undelivered'),
} satisfies Record<FilingNotice, unknown>;

import { LANGUAGES, LOCALES, type Language } from '@maplebridge/kernel';
import { Temporal } from 'temporal-polyfill';

/** A feature's wording, from its own words under `mails.<name>`, in both languages. */
export interface NoticeTemplate {
  /** `<word>.<name>`, kept with the delivery. */
  readonly name: string;
  readonly words: Readonly<Record<Language, { readonly subject: string; readonly text: string }>>;
}

/** All that a message may carry. What a dispute is about, who is in it and what is owed never leaves by message. */
export const NOTICE_PARAMS = ['code', 'minutes', 'link', 'organisation', 'phone', 'date', 'time', 'number', 'days'] as const;
/** A value may have its own wording in each language, as a name does. */
export type NoticeParams = Readonly<Partial<Record<(typeof NOTICE_PARAMS)[number], string | Readonly<Record<Language, string>>>>>;

export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly calendar?: string;
}

/** The names of parameters that a content-free message must not carry. */
export const notContentFree = (params: NoticeParams): string[] =>
  Object.keys(params).filter((name) => !(NOTICE_PARAMS as readonly string[]).includes(name));

/** The text in one language, or in all when nobody knows which the reader prefers. Throws on a blank left open. */
export function compose(template: NoticeTemplate, params: NoticeParams, signature: Record<Language, string>, language?: Language): Composed {
  const languages = language ? [language] : LANGUAGES;
  const subject = languages.map((each) => fill(template.words[each].subject, params, each)).join(' / ');
  const text = languages.map((each) => `${signature[each]}${fill(template.words[each].text, params, each)}`).join('\n\n');
  return { subject, text };
}

function fill(text: string, params: NoticeParams, language: Language): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = params[name as keyof NoticeParams];
    if (value === undefined) throw new Error(`The message leaves "${name}" open.`);
    return typeof value === 'string' ? written(value, language) : value[language];
  });
}

/** A day given as 2026-12-15 as the reader writes it; anything else as it is. */
const written = (value: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`)) : value;

const QUIET_FROM = 21;
const QUIET_UNTIL = 8;

/** When a message that is not urgent may go out: now, or at eight in the morning of the reader's zone. */
export function quietUntil(now: Date, zone: string): Date | undefined {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  if (local.hour >= QUIET_UNTIL && local.hour < QUIET_FROM) return undefined;
  const day = local.hour >= QUIET_FROM ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: QUIET_UNTIL }) }).epochMilliseconds);
}

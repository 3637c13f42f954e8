import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { capitals, digits } from '../ui/money.js';
import { spoken, type Language } from './languages.js';

/** The zone of the first jurisdiction; every time on a page is shown in it and says so where it matters. */
export const ZONE = 'Asia/Shanghai';
type Instant = string | Date;

function formats(language: Language) {
  const show = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: ZONE, ...options });
    return (at: Instant) => format.format(new Date(at));
  };
  const key = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
  const number = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(language, options);
    return (value: number) => format.format(value);
  };
  const unit = (name: string, digitsAfter = 0) =>
    number({ style: 'unit', unit: name, unitDisplay: language === 'en' && name.endsWith('byte') ? 'short' : 'long', maximumFractionDigits: digitsAfter, minimumFractionDigits: digitsAfter });
  const [days, hours, minutes] = [unit('day'), unit('hour'), unit('minute')];
  const gap = language === 'en' ? ' ' : '';
  const megabytes = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    /** Tuesday 17 November */
    date: show({ month: 'long', day: 'numeric', weekday: 'long' }),
    /** 17 November 2026 */
    fullDate: show({ year: 'numeric', month: 'long', day: 'numeric' }),
    /** Tuesday 17 November, 14:30 */
    moment: show({ month: 'long', day: 'numeric', weekday: 'long', hour: '2-digit', minute: '2-digit', hour12: false }),
    /** The same moment on the reader's own clocks; undefined where they agree with those of the page. */
    here: (at: Instant) => {
      const [own, shown] = [undefined, ZONE].map((timeZone) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, month: 'long', day: 'numeric', weekday: 'long', hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(at)));
      return own === shown ? undefined : own;
    },
    /** 17 Nov, 14:30 */
    shortMoment: show({ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false }),
    /** 17 November 2026 at 14:30:05, for receipts and signatures */
    exact: show({ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }),
    time: show({ hour: '2-digit', minute: '2-digit', hour12: false }),
    month: show({ month: 'short' }),
    dayAndMonth: show({ month: 'short', day: 'numeric' }),
    dayOfMonth: (at: Instant) => String(Number(key.format(new Date(at)).slice(8, 10))),
    weekday: show({ weekday: 'short' }),
    weekdayLong: show({ weekday: 'long' }),
    /** 2026-11-17: for grouping, not for reading */
    dayKey: (at: Instant) => key.format(new Date(at)),
    number: number({}),
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    /** ¥20,000 */
    money: (fen: number) => `¥${digits(fen)}`,
    /** ¥20,000 (贰万元整) as agreements and check pages write it */
    moneyInFull: (fen: number) => (language === 'zh-CN' ? `${digits(fen)}元（${capitals(fen)}）` : `¥${digits(fen)} (${capitals(fen)})`),
    bytes: (bytes: number) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${megabytes(bytes / 1_000_000)} MB`),
    /** +8613800000001 → 138 0000 0001: as people here write and say it */
    contact: (contact: string) => contact.replace(/^(?:\+86)?(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3'),
    /** 林小满, 青禾医院: names side by side; one text may hold several already */
    names: (...names: readonly (string | null | undefined)[]) => names.filter(Boolean).join('、').replaceAll('、', language === 'en' ? ', ' : '、'),
    seconds: unit('second'),
    minutes,
    /** 3 hours 20 minutes: the two largest parts of a span given in minutes; empty for none */
    span: (all: number) => {
      const parts: [number, (value: number) => string][] = [[Math.floor(all / 1440), days], [Math.floor((all % 1440) / 60), hours], [all % 60, minutes]];
      const first = parts.findIndex(([value]) => value > 0);
      return all > 0 ? parts.slice(first, first + 2).filter(([value]) => value > 0).map(([value, words]) => words(value)).join(gap) : '';
    },
  };
}

/** Dates, numbers and money in the language in use. Money is integer fen, instants ISO 8601. */
export function useFormat() {
  const { t, i18n } = useTranslation('kernel');
  const language = spoken(i18n.language);
  const base = useMemo(() => formats(language), [language]);
  return useMemo(
    () => ({
      ...base,
      timeLeft: (seconds: number) => t('files.time-left', { time: seconds < 60 ? base.seconds(Math.max(1, Math.round(seconds))) : base.minutes(Math.ceil(seconds / 60)) }),
    }),
    [base, t],
  );
}

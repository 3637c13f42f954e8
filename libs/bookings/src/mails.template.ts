import { LOCALES, type Language } from '@maplebridge/kernel';
import en from '../words/en.json' with { type: 'json' };
import zh from '../words/zh-CN.json' with { type: 'json' };
import type { Booking } from './booking.queries.js';

export const BOOKING_MAILS = ['confirmed', 'moved', 'cancelled', 'proposed', 'move-asked', 'kept', 'expired', 'reminder-due'] as const;
export type BookingMail = (typeof BOOKING_MAILS)[number];

/** The wording of a mail about an appointment, in both languages, for `notices`. */
export const bookingNotice = (mail: BookingMail) => ({
  name: `bookings.${mail}`,
  words: { 'zh-CN': zh.mails[mail], en: en.mails[mail] },
});

/** Day and time as the reader's language writes them, on the clocks of the booking's zone, which is named. */
export function whenOf({ startsAt, zone }: Booking, language: Language): { date: string; time: string } {
  if (!startsAt) return { date: '', time: '' };
  const date = new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
  const clock = new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(startsAt);
  const named = offset.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? zone;
  return { date: date.format(startsAt), time: language === 'en' ? `${clock.format(startsAt)} (${named})` : `${clock.format(startsAt)}（${named}）` };
}

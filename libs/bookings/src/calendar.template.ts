import type { Language } from '@maplebridge/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Booking } from './booking.queries.js';
import { say } from './words.rules.js';

/**
 * The appointment as a calendar file (RFC 5545). The UID never changes and SEQUENCE rises with each change, so calendars
 * follow a move or a cancellation. It names no party and no dispute: calendars are shared and synced elsewhere.
 */
export function calendarFile(booking: Booking, language: Language, publicUrl: string): string {
  const { id, caseId, startsAt, endsAt, sequence, changedAt, state, mode, venue } = booking;
  if (!startsAt || !endsAt) throw new RangeError('an appointment without a time has no calendar file');
  const host = new URL(publicUrl).hostname;
  const off = state === 'cancelled';
  const calendar = ical({
    prodId: { company: 'Maplebridge', product: 'Appointments', language: language === 'en' ? 'EN' : 'ZH' },
    method: off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${id}@${host}`,
    sequence,
    stamp: changedAt,
    start: startsAt,
    end: endsAt,
    summary: say(language, 'mails.calendar.summary'),
    description: say(language, `mails.calendar.${mode}`),
    location: mode === 'on-site' ? venue : null,
    url: `${publicUrl}/cases/${caseId}`,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: say(language, 'mails.calendar.organiser'), email: `appointments@${host}` },
  });
  return calendar.toString();
}

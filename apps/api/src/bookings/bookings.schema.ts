import { MEETING_MODES, SIDES } from '@maplebridge/kernel';
import { z } from 'zod';
import { BOOKING_STATES, CANCEL_REASONS, OFFERED_AT_ONCE } from '@maplebridge/bookings';
import { id, instant } from '../door/ids.schema.js';

const mode = z.enum(MEETING_MODES);
const day = z.iso.date();
const minuteOfDay = z.number().int().min(0).max(1440);

export const BookingPath = z.strictObject({ caseId: id, bookingId: id });
export const Slot = z
  .strictObject({ startsAt: instant, endsAt: instant, wallTime: z.string(), zone: z.string(), full: z.boolean() })
  .meta({ id: 'Slot' });
export const Times = z.strictObject({ zone: z.string(), minutes: z.number().int(), items: z.array(Slot) }).meta({ id: 'Times' });

/** Times a side offers, and how to meet. */
export const offer = {
  startsAt: z.array(instant).max(OFFERED_AT_ONCE, 'one-to-three-times'),
  mode,
  venue: z.string().trim().min(1).max(200).nullish(),
};
/** Where to meet in person; left out for video and phone. */
export const VenueQuery = z.strictObject({ venue: z.string().trim().max(200).optional() });
export const ProposeBody = z.strictObject({ ...offer, startsAt: offer.startsAt.min(1, 'one-to-three-times') });
export const CancelBody = z.strictObject({ reason: z.enum(CANCEL_REASONS) });
export const BookingChanged = z.strictObject({ id, state: z.enum(BOOKING_STATES) }).meta({ id: 'BookingChanged' });

const booking = {
  id,
  caseId: id,
  purpose: z.enum(['session', 'verification']),
  state: z.enum(BOOKING_STATES),
  mode,
  venue: z.string().nullable(),
  zone: z.string(),
  minutes: z.number().int(),
  wallTime: z.string().nullable(),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  heldUntil: instant.nullable(),
};
export const BookingsOfCase = z
  .strictObject({
    items: z.array(
      z.strictObject({
        ...booking,
        moves: z.number().int(),
        ticks: z.array(z.strictObject({ side: z.enum(SIDES), startsAt: instant })),
        allowedActions: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'BookingsOfCase' });
export const UpcomingQuery = z.strictObject({ after: z.string().max(80).optional() });
export const Upcoming = z.strictObject({ items: z.array(z.strictObject(booking)), next: z.string().nullable() }).meta({ id: 'UpcomingBookings' });

const hours = z.strictObject({
  weekday: z.number().int().min(1).max(7),
  from: minuteOfDay,
  until: minuteOfDay,
  zone: z.string().max(60),
  validFrom: day,
  validUntil: day.nullable(),
});
export const HoursBody = z.strictObject({ items: z.array(hours).max(70) });
export const Hours = z.strictObject({ items: z.array(hours) }).meta({ id: 'WeeklyHours' });
export const LeaveBody = z.strictObject({ startsAt: instant, endsAt: instant });
export const LeavePath = z.strictObject({ leaveId: id });
export const LeaveList = z.strictObject({ items: z.array(z.strictObject({ id, startsAt: instant, endsAt: instant })) }).meta({ id: 'LeaveList' });
export const LanguageQuery = z.strictObject({ language: z.enum(['zh-CN', 'en']).default('zh-CN') });

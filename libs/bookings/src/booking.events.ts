import { defineEvent, type EventType } from '@maplebridge/platform';

const booking = (verb: string): EventType =>
  defineEvent({ type: `booking.${verb}`, chain: 'case', audience: ['parties', 'mediator', 'centre'] });

/** Facts of all: bookingId, state, and where a time is fixed startsAt, zone, wallTime, mode, sequence. */
export const BookingProposed = booking('proposed');
/** Before the mediator is chosen a side's wish is its own: it would tell the other side whom it has named. */
export const BookingWished = defineEvent({ type: 'booking.wished', chain: 'case', audience: ['own-party', 'centre'] });
/** An offer that was never agreed is given back: nobody's appointment, so nobody is told. */
export const BookingLetGo = defineEvent({ type: 'booking.let-go', chain: 'case', audience: ['centre'] });
export const BookingAgreed = booking('agreed');
export const BookingConfirmed = booking('confirmed');
export const BookingMoveAsked = booking('move-asked');
export const BookingMoved = booking('moved');
export const BookingKept = booking('kept');
export const BookingCancelled = booking('cancelled');
export const BookingExpired = booking('expired');
/** A day, then an hour before: facts carry `reminder` 1 or 2. */
export const BookingReminderDue = booking('reminder-due');

export const HoursSaved = defineEvent({ type: 'hours.saved', chain: 'account', audience: ['account'] });
export const LeaveTaken = defineEvent({ type: 'leave.taken', chain: 'account', audience: ['account'] });
export const LeaveEnded = defineEvent({ type: 'leave.ended', chain: 'account', audience: ['account'] });

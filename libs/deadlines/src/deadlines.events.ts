import { defineEvent, type AudienceWord, type EventType } from '@maplebridge/platform';
import type { ClockAction } from './clock.machine.js';

export const CLOCK_HOLDERS = ['case', 'docket'] as const;
/** A clock belongs to a case, or to a court's docket (which parties and centre never see from there). */
export type ClockHolder = (typeof CLOCK_HOLDERS)[number];
export type ClockDeed = ClockAction | 'start' | 'remind';

const PAST: Readonly<Record<ClockDeed, string>> = {
  start: 'started', pause: 'paused', resume: 'resumed', extend: 'extended', recalculate: 'recalculated', meet: 'met', expire: 'expired', cancel: 'cancelled',
  remind: 'reminder-due',
};
/** What parties read too; that a clock ran out they learn from what follows it. */
const TOLD: readonly ClockDeed[] = ['pause', 'resume', 'extend', 'recalculate'];

function declare(holder: ClockHolder, prefix: string): Record<ClockDeed, EventType> {
  const one = (deed: ClockDeed): EventType => {
    const staff: AudienceWord[] = ['mediator', 'centre'];
    const audience: AudienceWord[] = holder === 'docket' ? ['court'] : TOLD.includes(deed) ? ['parties', ...staff] : staff;
    return defineEvent({ type: `${prefix}.${PAST[deed]}`, chain: holder, audience });
  };
  return {
    start: one('start'), pause: one('pause'), resume: one('resume'), extend: one('extend'), recalculate: one('recalculate'), meet: one('meet'),
    expire: one('expire'), cancel: one('cancel'), remind: one('remind'),
  };
}

/** `clock.expired` and the like; facts: `name`, `kind`, `subjectId`, `dueAt`. */
export const clockEvents: Readonly<Record<ClockHolder, Record<ClockDeed, EventType>>> = {
  case: declare('case', 'clock'),
  docket: declare('docket', 'docket-clock'),
};
export const ClockExpired = clockEvents.case.expire;
export const ClockRecalculated = clockEvents.case.recalculate;
export const ClockReminderDue = clockEvents.case.remind;

/** Somebody entered days into a working calendar, or took them out again; facts: `calendar`, `from`, `to`, what they are now and were `before`. */
export const CalendarKept = defineEvent({ type: 'calendar.kept', chain: 'organisation', audience: ['centre'] });
export const CalendarReleased = defineEvent({ type: 'calendar.released', chain: 'organisation', audience: ['centre'] });

import { defineEvent } from '@maplebridge/platform';

const everyone = ['parties', 'mediator', 'centre'] as const;
const door = ['own-party', 'mediator'] as const;
/** For the job that makes the media server agree with the rows; nobody reads it. */
export const SeatingChanged = defineEvent({ type: 'session.seating-changed', chain: 'case', audience: [] });

const define = (type: string, audience: readonly ('parties' | 'own-party' | 'mediator' | 'centre')[]) =>
  defineEvent({ type: `session.${type}`, chain: 'case', audience });

export const SessionScheduled = define('scheduled', everyone);
export const SessionOpened = define('opened', everyone);
export const SessionStarted = define('started', everyone);
export const SessionPaused = define('paused', everyone);
export const SessionResumed = define('resumed', everyone);
export const SessionEnded = define('ended', everyone);
/** Who was in which room and when, line by line; its hash stands in the event of the end. Not for the other side. */
export const AttendanceSealed = define('attendance-sealed', ['mediator', 'centre']);
export const SessionConverted = define('converted', everyone);
export const SessionNoShow = define('no-show-reported', everyone);
export const SessionRescheduled = define('rescheduled', everyone);
export const SessionCancelled = define('cancelled', everyone);

/** Who waits at the door is the mediator's business and theirs, never the other side's. */
export const PersonKnocked = define('knocked', door);
export const PersonDenied = define('denied', door);
export const PersonLeft = define('left', door);
export const PersonAdmitted = define('admitted', everyone);
export const PersonRemoved = define('removed', everyone);
export const IdentityCompared = define('identity-compared', door);
export const PrivateTalkAsked = define('private-talk-asked', door);

/** A caucus is told to those inside and to nobody else. */
export const CaucusOpened = define('caucus-opened', door);
export const CaucusClosed = define('caucus-closed', door);
export const ScreenLent = define('screen-lent', door);
export const ScreenTakenBack = define('screen-taken-back', door);
export const EvidenceShown = define('evidence-shown', ['parties', 'mediator']);
export const EvidencePutAway = define('evidence-put-away', ['parties', 'mediator']);

export const RecordWritten = define('record-written', ['mediator']);
export const RecordProposed = define('record-proposed', everyone);
export const RecordConfirmedBySide = define('record-confirmed-by-side', everyone);
export const RecordConfirmed = define('record-confirmed', everyone);

import { Foundation0001 } from './0001-foundation.js';
import { Platform0002 } from './0002-platform.js';
import { Documents0003 } from './0003-documents.js';
import { People0004 } from './0004-people.js';
import { Deadlines0005 } from './0005-deadlines.js';
import { Notices0006 } from './0006-notices.js';
import { Cases0007 } from './0007-cases.js';
import { Bookings0008 } from './0008-bookings.js';
import { Mediators0009 } from './0009-mediators.js';
import { Evidence0010 } from './0010-evidence.js';
import { Sessions0011 } from './0011-sessions.js';
import { Agreements0012 } from './0012-agreements.js';
import { Filings0013 } from './0013-filings.js';
import { Aftercare0014 } from './0014-aftercare.js';
import { Court0015 } from './0015-court.js';
import { PartyAnswers0016 } from './0016-party-answers.js';
import { DueReminders0017 } from './0017-due-reminders.js';
import { Extensions0018 } from './0018-extensions.js';
import { RoomForFiles0019 } from './0019-room-for-files.js';
import { Sessions0020 } from './0020-sessions.js';

/** In order; a landed migration never changes. */
export const migrations = [
  Foundation0001,
  Platform0002,
  Documents0003,
  People0004,
  Deadlines0005,
  Notices0006,
  Cases0007,
  Bookings0008,
  Mediators0009,
  Evidence0010,
  Sessions0011,
  Agreements0012,
  Filings0013,
  Aftercare0014,
  Court0015,
  PartyAnswers0016,
  DueReminders0017,
  Extensions0018,
  RoomForFiles0019,
  Sessions0020,
] as const;

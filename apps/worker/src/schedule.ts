import { HOUR, MINUTE } from '@maplebridge/kernel';
import type { ScheduleEntry } from '@maplebridge/platform';
import { EndHoldsJob } from './bookings/end-holds.job.js';
import { FindRemindersJob } from './bookings/find-reminders.job.js';
import { RemindSilentJob } from './cases/remind-silent.job.js';
import { ExpireClocksJob } from './deadlines/expire-clocks.job.js';
import { RecalculateClocksJob } from './deadlines/recalculate-clocks.job.js';
import { RemindDueJob } from './deadlines/remind-due.job.js';
import { ForgetUploadsJob } from './files/forget-uploads.job.js';
import { ScanFilesJob } from './files/scan-files.job.js';
import { CompleteFilingsJob } from './filings/complete-filings.job.js';
import { ExpireWindowsJob } from './filings/expire-windows.job.js';
import { ReleaseHeldJob } from './notices/release-held.job.js';
import { ForgetRequestsJob } from './running/forget-requests.job.js';
import { ReviveReactionsJob } from './running/revive-reactions.job.js';
import { LookIntoRoomsJob } from './sessions/look-into-rooms.job.js';
import { PutOutStrangersJob } from './sessions/put-out-strangers.job.js';
import { OpenLobbiesJob } from './sessions/open-lobbies.job.js';

/** What happens by itself with time: every n milliseconds → do that, by one worker at a time. */
export const schedule: readonly ScheduleEntry[] = [
  { every: MINUTE, do: 'expire-clocks', job: ExpireClocksJob },
  { every: HOUR, do: 'recalculate-clocks', job: RecalculateClocksJob },
  { every: MINUTE, do: 'remind-due', job: RemindDueJob },
  { every: 10 * MINUTE, do: 'remind-silent', job: RemindSilentJob },
  { every: 5 * MINUTE, do: 'release-held-notices', job: ReleaseHeldJob },
  { every: MINUTE, do: 'open-lobbies', job: OpenLobbiesJob },
  { every: MINUTE / 4, do: 'look-into-rooms', job: LookIntoRoomsJob },
  { every: MINUTE / 12, do: 'put-out-strangers', job: PutOutStrangersJob },
  { every: MINUTE / 12, do: 'scan-files', job: ScanFilesJob },
  { every: HOUR, do: 'forget-uploads', job: ForgetUploadsJob },
  { every: HOUR, do: 'forget-requests', job: ForgetRequestsJob },
  { every: HOUR, do: 'revive-reactions', job: ReviveReactionsJob },
  { every: MINUTE, do: 'complete-filings', job: CompleteFilingsJob },
  { every: 5 * MINUTE, do: 'expire-filing-windows', job: ExpireWindowsJob },
  { every: MINUTE, do: 'end-holds', job: EndHoldsJob },
  { every: MINUTE, do: 'find-reminders', job: FindRemindersJob },
];

import type { ScheduleEntry } from '@maplebridge/platform';

/** What happens by itself with time: every n milliseconds → do that, by one worker at a time. */
export const schedule: readonly ScheduleEntry[] = [];

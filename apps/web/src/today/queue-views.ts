import type { CaseState } from '@maplebridge/contract/src/cases/types.gen.js';

const OVER: readonly CaseState[] = ['terminated', 'withdrawn', 'closed', 'redirected'];
/** Which cases each view of the queue shows. */
export const QUEUES = {
  open: (state: CaseState) => !OVER.includes(state) && state !== 'settled',
  settled: (state: CaseState) => state === 'settled',
  over: (state: CaseState) => OVER.includes(state),
  all: () => true,
} as const;
export type QueueView = keyof typeof QUEUES;

/** The view that an address names; the open cases when it names none. */
export const queueViewOf = (text: unknown): QueueView => (Object.keys(QUEUES) as QueueView[]).find((view) => view === text) ?? 'open';

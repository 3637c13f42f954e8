/** Named points of the handoff at which a test may end this process the hard way. */
export const CRASH_POINTS = ['before-post', 'court-committed-answer-unread', 'answer-read-receipt-uncommitted'] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Kills this process with -9 when a test asked for it here. Inert outside tests: there the variable is not even read. */
export function crashPoint(point: CrashPoint): void {
  if (process.env['NODE_ENV'] !== 'test' || process.env['CRASH_AT'] !== point) return;
  process.kill(process.pid, 'SIGKILL');
  // The signal needs an instant; nothing more may happen here meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
}

import { Trouble } from './trouble.mjs';
import { tail } from './processes.mjs';

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until a started process is ready; its early end, or its silence for too long, is told with the end of its log. */
export async function untilReady(entry, ready, { within = 30_000, every = 60 } = {}) {
  const told = (what) => new Trouble(`${entry.name} ${what}.${entry.log ? ` The end of ${entry.log}:\n${tail(entry.log)}` : ''}`);
  for (const end = Date.now() + within; Date.now() < end; await pause(every)) {
    if (entry.how) throw told(entry.how.error ? `could not be started (${entry.how.error.message})` : 'ended while starting');
    if (await ready()) {
      entry.ready = true;
      return;
    }
  }
  throw told(`was not ready after ${within / 1000} s`);
}

/** Whether an address answers with 2xx. */
export async function answersWell(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

import { say } from './progress.mjs';
import { SIGNALS } from './trouble.mjs';

const IMPATIENT = 2000;

/** Ends a long-running command well: once, whoever asks (Ctrl-C, TERM, a parent that died, a server that fell). */
export function stopOn(processes, { after = () => {} } = {}) {
  let asked = 0;
  const stop = async (why, code = 0) => {
    if (asked) {
      // npm, the terminal and we ourselves may pass on the same Ctrl-C; only a later one is a second wish.
      if (Date.now() - asked < IMPATIENT) return;
      processes.killAll();
      process.exit(1);
    }
    asked = Date.now();
    say(why ? `\n  ${why}` : '');
    say('  · Stopping …');
    await processes.endAll();
    await after();
    say(`  ✓ Stopped (${((Date.now() - asked) / 1000).toFixed(1)} s)`);
    process.exit(code);
  };
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, () => stop());
  process.once('disconnect', () => stop());
  watchParent(() => stop());
  return stop;
}

/** Under npm a killed npm or shell leaves us behind; nobody would ever stop us then. */
function watchParent(gone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || gone(), 500).unref();
}

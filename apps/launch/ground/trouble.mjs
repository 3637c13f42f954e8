/** An error whose message is meant for the person who typed the command: one sentence and what to do, no stack. */
export class Trouble extends Error {}

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command's body; whatever goes wrong ends in a sentence and exit code 1, and a signal ends it with its errands. */
export async function command(body) {
  for (const signal of SIGNALS) process.on(signal, () => process.exit(130));
  try {
    await body();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Trouble ? error.message : (error.stack ?? String(error))}\n`);
    process.exit(1);
  }
}

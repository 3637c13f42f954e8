import { readArguments } from './ground/arguments.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { say } from './ground/progress.mjs';
import { Trouble, command } from './ground/trouble.mjs';
import { Tally } from './testing/tally.mjs';
import { runChecks, runTests } from './testing/whole-run.mjs';

const LAYERS = ['unit', 'web', 'int', 'e2e'];

// npm test: every layer on servers of its own. --only=unit,int narrows it, words choose files, --with-checks is what CI runs.
await command(async () => {
  const { flags, words } = readArguments(process.argv.slice(2), ['only', 'with-checks']);
  const layers = flags.only ? String(flags.only).split(',') : LAYERS;
  const odd = layers.find((layer) => !LAYERS.includes(layer));
  if (odd) throw new Trouble(`There is no layer "${odd}"; there are ${LAYERS.join(', ')}.`);
  await onProjectNode();
  const tally = new Tally();
  let told = false;
  // A run broken off, by Ctrl-C or a server that fell, has still to be read by a script.
  process.once('exit', () => {
    if (told) return;
    tally.count(false);
    say(tally.line());
  });
  try {
    if (flags['with-checks']) await runChecks(tally);
    await runTests(tally, { layers, words });
  } catch (error) {
    say(`  ✗ ${error instanceof Trouble ? error.message : error.stack}`);
    tally.count(false);
  }
  told = true;
  say(tally.line());
  process.exit(tally.good ? 0 : 1);
});

import { errand } from './ground/errand.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { ROOT } from './ground/places.mjs';
import { step } from './ground/progress.mjs';
import { Trouble, command } from './ground/trouble.mjs';
import { ESLINT } from './testing/checks.mjs';

// npm run fix: what a machine can put right by itself. Layout stays as it was written: a formatter would rewrite every second file.
await command(async () => {
  await onProjectNode();
  const run = async (...args) => {
    const { ok, said } = await errand(process.execPath, args, { cwd: ROOT });
    if (!ok) throw new Trouble(said);
  };
  await step('ESLint, putting right what it can', () => run(...ESLINT, '--fix'));
});

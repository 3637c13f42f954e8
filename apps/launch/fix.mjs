import { errand } from './ground/errand.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { ROOT } from './ground/places.mjs';
import { step } from './ground/progress.mjs';
import { Trouble, command } from './ground/trouble.mjs';
import { ESLINT } from './testing/checks.mjs';

const SOURCES = ['apps/**/*.{ts,tsx,mjs,css}', 'libs/*/src/**/*.ts', 'test/**/*.{ts,mjs}', '!**/*.gen.ts', '!**/migrations/*'];

// npm run fix: what a machine can put right by itself, layout last.
await command(async () => {
  await onProjectNode();
  const run = async (...args) => {
    const { ok, said } = await errand(process.execPath, args, { cwd: ROOT });
    if (!ok) throw new Trouble(said);
  };
  await step('ESLint, putting right what it can', () => run(...ESLINT, '--fix'));
  await step('Prettier', () => run('node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', ...SOURCES));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { ROOT } from '../ground/places.mjs';
import { writeContract } from '../product/contract-files.mjs';

const node = (...args) => () => errand(process.execPath, args, { cwd: ROOT });
const types = (project) => node('node_modules/typescript/bin/tsc', '--noEmit', '-p', project);

/** ESLint with its configuration's place. */
export const ESLINT = ['node_modules/eslint/bin/eslint.js', '-c', 'test/eslint.config.mjs', '.'];

const CIRCLES = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', 'test/circles.config.mjs', 'apps', 'libs', 'test'];

/** A lock with addresses in it only installs where those answer. */
export const lockIsPlain = (lock) => !/"resolved":\s*"https?:/.test(lock);

const lockCheck = async () => {
  const ok = lockIsPlain(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return { ok, said: ok ? '' : 'package-lock.json holds download addresses; remove them with: npm install --package-lock-only' };
};

const contractCheck = async () => {
  const changed = await writeContract({ onlyLook: true });
  return { ok: changed.length === 0, said: `Run npm run contract and commit; these differ: ${changed.join(', ')}` };
};

/** What CI looks at before the tests, in its order. */
export const CHECKS = [
  { name: 'lock file without addresses', run: lockCheck },
  { name: 'types of the api', run: types('apps/api') },
  { name: 'types of the worker', run: types('apps/worker') },
  { name: 'types of the web app', run: types('apps/web') },
  { name: 'types of the tests', run: types('test') },
  { name: 'types of the journeys', run: types('test/tsconfig.browser.json') },
  { name: 'contract as the api is', run: contractCheck },
  { name: 'no circle of files, and none left over', run: node(...CIRCLES) },
  { name: 'eslint', run: node(...ESLINT, '--max-warnings=0') },
];

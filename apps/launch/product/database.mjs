import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { ROOT } from '../ground/places.mjs';
import { say, step } from '../ground/progress.mjs';
import { Trouble } from '../ground/trouble.mjs';

const BUILT = join(ROOT, 'dist/worker');
const PROGRAMS = 'apps/worker/src';

/** Runs one of the worker's short programs to its end and gives what it printed. */
export async function runProgram(name, env, code = BUILT) {
  const program = ['--enable-source-maps', join(code, PROGRAMS, `${name}.js`)];
  const { ok, out, said } = await errand(process.execPath, program, { cwd: ROOT, env });
  if (ok) return out;
  throw new Trouble(`${name} failed:\n${said.split('\n').slice(-25).join('\n')}`);
}

/** Brings the schema up to date, as the role that owns it; left alone where only the serving role's URL is known. */
export async function migrate(env, owner, code) {
  if (!owner) {
    say('    DATABASE_URL is set without DATABASE_OWNER_URL: nothing is migrated or seeded.');
    return false;
  }
  await step('Migrating the database', async () => void (await runProgram('migrate', { ...env, DATABASE_OWNER_URL: owner }, code)));
  return true;
}

/** The accounts of the demo; the seed itself leaves a database with data in it alone. */
export async function seed(env, owner, code = BUILT) {
  if (!existsSync(join(code, PROGRAMS, 'seed.js'))) return [];
  let accounts = [];
  await step('Demo accounts and cases', async () => {
    const said = await runProgram('seed', { ...env, DATABASE_OWNER_URL: owner }, code);
    const last = said.split('\n').at(-1) ?? '';
    if (last.startsWith('[')) accounts = JSON.parse(last);
  });
  return accounts;
}

/** Both, for code that runs from another folder than the builds. */
export const migrateAndSeed = async (env, owner, code) => ((await migrate(env, owner, code)) ? seed(env, owner, code) : []);

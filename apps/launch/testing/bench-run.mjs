import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { ROOT } from '../ground/places.mjs';
import { say } from '../ground/progress.mjs';
import { runProgram } from '../product/database.mjs';

/** A bench that speaks to the running product says so by reading its address. */
export const wantsProduct = (path) => readFileSync(join(ROOT, path), 'utf8').match(/\bBASE_URL\b/) !== null;

/** The JSON lines a bench prints, one for each row. */
export const rowsIn = (out) => out.split('\n').filter((line) => line.startsWith('{"row"')).map((line) => JSON.parse(line));

/** A migrated database of a bench's own, so that no worker and no other bench is busy in it. */
export async function ownDatabase(name, { services, env, code }) {
  const pg = createRequire(import.meta.url)('pg');
  const admin = new pg.Client({ connectionString: services.DATABASE_SUPERUSER_URL });
  await admin.connect();
  await admin.query(`create database ${name} owner maple_owner`);
  await admin.end();
  const there = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const urls = { DATABASE_URL: there(services.DATABASE_URL), DATABASE_OWNER_URL: there(services.DATABASE_OWNER_URL) };
  await runProgram('migrate', { ...env, ...urls }, code);
  return urls;
}

/** Runs one bench to its end and gives its rows; one that gave none has missed. */
export async function runBench(path, { code, env }) {
  const { ok, out, said } = await errand(process.execPath, [join(code, path.replace(/ts$/, 'js'))], { cwd: ROOT, env });
  const rows = rowsIn(out);
  for (const row of rows) say(JSON.stringify(row));
  if (ok && rows.length) return rows;
  say(`  ✗ ${path} did not come to its end:\n${said.split('\n').slice(-20).join('\n')}`);
  return [...rows, { row: path, met: false }];
}

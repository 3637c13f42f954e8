// Drafts the migration of one lib on a scratch database of the given PostgreSQL server.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transpile } from './transpile.mjs';

export async function draft(root, word, serverUrl) {
  const pg = createRequire(import.meta.url)('pg');
  const out = join(root, '.data', 'draft');
  await transpile(root, out);
  const name = `draft_${process.pid}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  try {
    const done = spawnSync(process.execPath, [join(out, 'apps/worker/src/draft-migration.js'), word, url.href], { cwd: root, stdio: 'inherit' });
    return done.status ?? 1;
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}

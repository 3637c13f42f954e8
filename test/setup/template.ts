import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const MIGRATIONS = join(process.cwd(), 'libs/platform/src/migrations');
const PASSWORD = 'maple';
const LOCK = 7_283_601;

/** The same server, another database, as one of the two roles the product knows. */
export function databaseUrl(server: string, database: string, role?: 'maple_owner' | 'maple_app'): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role;
    url.password = PASSWORD;
  }
  return url.href;
}

const fingerprint = (): string => {
  const hash = createHash('sha256');
  const names = readdirSync(MIGRATIONS).sort();
  for (const name of names) hash.update(name).update(readFileSync(join(MIGRATIONS, name)));
  return hash.digest('hex').slice(0, 12);
};

const exists = async (admin: pg.Client, table: 'pg_database' | 'pg_roles', column: string, name: string): Promise<boolean> =>
  (await admin.query(`select 1 from ${table} where ${column} = $1`, [name])).rowCount === 1;

async function migrate(url: string): Promise<void> {
  const { openDataSource } = await import('@maplebridge/platform');
  const source = await openDataSource(url, 2);
  await source.runMigrations();
  await source.destroy();
}

/** The name of the database built once from today's migrations; whoever comes first builds it. */
export async function template(admin: pg.Client, server: string): Promise<string> {
  const name = `maple_template_${fingerprint()}`;
  await admin.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    for (const role of ['maple_owner', 'maple_app'])
      if (!(await exists(admin, 'pg_roles', 'rolname', role))) await admin.query(`create role ${role} login password '${PASSWORD}'`);
    if (await exists(admin, 'pg_database', 'datname', name)) return name;
    const unfinished = `${name}_unfinished`;
    await admin.query(`drop database if exists "${unfinished}" with (force)`);
    await admin.query(`create database "${unfinished}" owner maple_owner`);
    await migrate(databaseUrl(server, unfinished, 'maple_owner'));
    await admin.query(`alter database "${unfinished}" rename to "${name}"`);
    return name;
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

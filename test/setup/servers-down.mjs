import pg from 'pg';

/** Drops the databases this run made; the template stays for the next one. */
export default async function dropOwnDatabases() {
  const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await admin.connect();
  const { rows } = await admin.query('select datname from pg_database where datname like $1', [`maple_${process.env.TEST_RUN}_%`]);
  for (const { datname } of rows) await admin.query(`drop database if exists "${datname}" with (force)`);
  await admin.end();
}

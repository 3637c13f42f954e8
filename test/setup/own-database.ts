// Each Jest worker has a database of its own, copied afresh from the template before every file, and queues of its own.
import pg from 'pg';
import { databaseUrl, template } from './template.js';

const { TEST_DATABASE_URL: server, TEST_RUN: run, JEST_WORKER_ID: worker = '1' } = process.env;
if (!server || !run) throw new Error('TEST_DATABASE_URL is not set: run npm test.');

const name = `maple_${run}_${worker}`;
const admin = new pg.Client({ connectionString: server });
await admin.connect();
try {
  const source = await template(admin, server);
  await admin.query(`drop database if exists "${name}" with (force)`);
  await admin.query(`create database "${name}" template "${source}" owner maple_owner`);
} finally {
  await admin.end();
}

process.env.DATABASE_URL = databaseUrl(server, name, 'maple_app');
process.env.DATABASE_OWNER_URL = databaseUrl(server, name, 'maple_owner');
process.env.REDIS_PREFIX = `test-${run}-${worker}-${process.hrtime.bigint().toString(36)}`;

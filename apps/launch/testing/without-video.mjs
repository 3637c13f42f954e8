import { join } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { ROOT } from '../ground/places.mjs';
import { freePort } from '../ground/ports.mjs';
import { Trouble } from '../ground/trouble.mjs';
import { startProduct } from '../product/bring-up.mjs';
import { innerPorts } from '../services/services.mjs';

const DATABASE = 'without_video';
const CREATE = `
import pg from 'pg';
const client = new pg.Client(process.env.SUPERUSER);
await client.connect();
await client.query('create database ${DATABASE} owner maple_owner');
await client.end();`;

const inDatabase = (url) => Object.assign(new URL(url), { pathname: `/${DATABASE}` }).href;

/** The same product once more where LiveKit cannot be had, on a database and queues of its own: the story has to end well there too. */
export async function startWithoutVideo({ data, processes, fell, key, env, services }) {
  const { LIVEKIT_URL: _url, LIVEKIT_KEY: _key, LIVEKIT_SECRET: _secret, ...rest } = services;
  const made = await errand(process.execPath, ['--input-type=module', '-e', CREATE], { cwd: ROOT, env: { PATH: process.env.PATH, SUPERUSER: rest.DATABASE_SUPERUSER_URL } });
  if (!made.ok) throw new Trouble(`The database of the product without video could not be made:\n${made.said}`);
  const port = await freePort(0);
  return startProduct({
    ...{ processes, fell, key, port },
    services: { ...rest, DATABASE_URL: inDatabase(rest.DATABASE_URL), DATABASE_OWNER_URL: inDatabase(rest.DATABASE_OWNER_URL) },
    ports: await innerPorts(new Set([port]), { usual: false }),
    data: join(data, 'without-video'),
    env: { ...env, REDIS_PREFIX: 'without-video' },
  });
}

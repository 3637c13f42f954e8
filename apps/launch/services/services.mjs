import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../ground/ports.mjs';
import { say, step } from '../ground/progress.mjs';
import { localSecrets } from '../ground/secrets.mjs';
import { startLivekit } from './livekit.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';

/** Ports nobody types: each keeps its usual number where that is free and steps aside where it is not; or any, for a passing run. */
export async function innerPorts(given = new Set(), { usual = true } = {}) {
  const port = (wished, options = {}) => freePort(usual ? wished : 0, { ...options, given });
  return {
    postgres: await port(5433),
    redis: await port(6380),
    internal: await port(3100),
    worker: await port(3200),
    livekit: {
      signal: await port(7880),
      tcp: await port(7881, { host: '0.0.0.0' }),
      udp: await port(7882, { host: '0.0.0.0', udp: true }),
      prometheus: await port(6789),
    },
  };
}

/** Which servers somebody else runs: their variables are set, and ours stay down. */
export function outside(env) {
  return {
    postgres: Boolean(env.DATABASE_URL),
    redis: Boolean(env.REDIS_URL),
    livekit: Boolean(env.LIVEKIT_URL),
  };
}

const pick = (env, names) => Object.fromEntries(names.filter((name) => env[name]).map((name) => [name, env[name]]));

/** Brings up what is not pointed at from outside; answers with the variables the apps are to read. */
export async function startServices({ data, processes, ports, durable = true, env = process.env, crashed, redis = true, livekit = true }) {
  const logs = join(data, 'logs');
  mkdirSync(logs, { recursive: true });
  const secrets = localSecrets(data);
  const given = outside(env);
  const common = { data, logs, secrets, processes };
  const told = (name) => (how) => crashed?.(name, how);

  const database = given.postgres
    ? pick(env, ['DATABASE_URL', 'DATABASE_OWNER_URL'])
    : await step('PostgreSQL', () => startPostgres({ ...common, port: ports.postgres, durable, crashed: told('PostgreSQL') }));
  if (!redis) return database;
  const queue = given.redis
    ? pick(env, ['REDIS_URL'])
    : await step('Redis', () => startRedis({ ...common, port: ports.redis, crashed: told('Redis') }));
  if (!livekit) return { ...database, ...queue };
  const video = given.livekit
    ? pick(env, ['LIVEKIT_URL', 'LIVEKIT_KEY', 'LIVEKIT_SECRET'])
    : await step('LiveKit', () =>
        startLivekit({ ...common, ports: ports.livekit, internalPort: ports.internal, crashed: told('LiveKit') }),
      );
  const { missing, ...rest } = video;
  if (missing) say(`    ${missing}`);
  return { ...database, ...queue, ...rest };
}

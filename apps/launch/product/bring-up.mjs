import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../ground/progress.mjs';
import { sameKeyAsBefore } from '../ground/secrets.mjs';
import { innerPorts, startServices } from '../services/services.mjs';
import { appEnvironment } from './app-environment.mjs';
import { keepApp } from './app-processes.mjs';
import { buildAll } from './build.mjs';
import { migrate, seed } from './database.mjs';

/** Schema, demo data and both apps, on servers that already run and builds that are already made. */
export async function startProduct({ services, ports, data, key, port, processes, fell, demo = true, seeding = seed, env = process.env }) {
  const appEnv = appEnvironment({ services, ports, data, key, port, demo, env });
  mkdirSync(appEnv.DATA_DIR, { recursive: true });
  const owner = services.DATABASE_OWNER_URL;
  const migrated = await migrate(appEnv, owner);
  const accounts = migrated && demo ? await seeding(appEnv, owner) : [];
  const logs = join(data, 'logs');
  mkdirSync(logs, { recursive: true });
  for (const name of ['api', 'worker']) await keepApp({ name, env: appEnv, logs, processes, gaveUp: fell });
  return { accounts, appEnv, url: appEnv.PUBLIC_URL };
}

/** A demo that cannot be made is said aloud and keeps nobody from the rest. */
const seedOrSay = (...known) =>
  seed(...known).catch((error) => {
    say(error.message);
    return [];
  });

/** Servers, builds, schema, demo data and both apps, in that order: what `npm start` and the benches run on. */
export async function bringUp({ data, key, port, processes, fell, demo = true, env = process.env }) {
  sameKeyAsBefore(data, key);
  const ports = await innerPorts(new Set([port]));
  const services = await startServices({ data, processes, ports, env, crashed: fell });
  await buildAll();
  return { services, ports, ...(await startProduct({ services, ports, data, key, port, processes, fell, demo, seeding: seedOrSay, env })) };
}

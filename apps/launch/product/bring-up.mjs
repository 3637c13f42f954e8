import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sameKeyAsBefore } from '../ground/secrets.mjs';
import { innerPorts, startServices } from '../services/services.mjs';
import { appEnvironment } from './app-environment.mjs';
import { keepApp } from './app-processes.mjs';
import { buildAll } from './build.mjs';
import { migrate, seed } from './database.mjs';

/** Servers, builds, schema, demo data and both apps, in that order: what `npm start`, the journeys and the benches run on. */
export async function bringUp({ data, key, port, processes, fell, durable = true, demo = true, livekit = true, env = process.env }) {
  sameKeyAsBefore(data, key);
  const ports = await innerPorts(new Set([port]));
  const crashed = (name) => fell(name);
  const services = await startServices({ data, processes, ports, durable, env, crashed, livekit });
  await buildAll();

  const appEnv = appEnvironment({ services, ports, data, key, port, demo, env });
  mkdirSync(appEnv.DATA_DIR, { recursive: true });
  const owner = services.DATABASE_OWNER_URL;
  const migrated = await migrate(appEnv, owner);
  const accounts = migrated && demo ? await seed(appEnv, owner) : [];

  const logs = join(data, 'logs');
  for (const name of ['api', 'worker']) await keepApp({ name, env: appEnv, logs, processes, gaveUp: fell });
  return { services, ports, accounts, appEnv, url: appEnv.PUBLIC_URL };
}

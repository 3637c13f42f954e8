import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { passingFolder } from '../ground/places.mjs';
import { freePort } from '../ground/ports.mjs';
import { Processes } from '../ground/processes.mjs';
import { localSecrets } from '../ground/secrets.mjs';
import { stopOn } from '../ground/stopping.mjs';
import { innerPorts, startServices } from '../services/services.mjs';

/** What of the caller's environment would point a throw-away run at servers somebody needs. */
const KEPT_OUT = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'LIVEKIT_URL', 'PUBLIC_URL', 'PORT', 'MASTER_KEY'];

/** Servers with a folder and ports of their own, gone without trace when `end` is called or the run is broken off. */
export async function throwAway(purpose, { durable = false, redis = true, livekit = true } = {}) {
  const data = passingFolder(purpose);
  const processes = new Processes();
  const remove = () => rmSync(data, { recursive: true, force: true });
  const stop = stopOn(processes, { after: remove });
  const end = async () => {
    await processes.endAll();
    remove();
  };
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !KEPT_OUT.includes(name)));
  const crashed = (name) => stop(`${name} ended in the middle of the run.`, 1);
  // The passwords that test/setup gives the two roles on any server it is shown.
  localSecrets(data, { owner: 'maple', app: 'maple' });
  try {
    const port = await freePort(0);
    const ports = await innerPorts(new Set([port]), { usual: false });
    const services = await startServices({ data, processes, ports, durable, redis, livekit, env, crashed });
    return { data, processes, end, env, port, ports, services, key: randomBytes(32).toString('hex'), fell: crashed };
  } catch (error) {
    await end();
    throw error;
  }
}

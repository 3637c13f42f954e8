import { aptInstall } from '../ground/apt.mjs';
import { dockerEngine } from '../ground/docker-engine.mjs';
import { ask, find, versionIn } from '../ground/found.mjs';
import { Trouble } from '../ground/trouble.mjs';

export const REDIS_IMAGE = 'redis:7.4-alpine';
const OLDEST = 7;

const onPath = () => {
  const file = find('redis-server');
  return file && (versionIn(ask(file, ['--version']))?.[0] ?? 0) >= OLDEST ? { file } : undefined;
};

/** Redis 7 or newer: the program on PATH, else Debian's, else in Docker, else one sentence. */
export async function redisProgram({ path = onPath, install = aptInstall, docker = dockerEngine } = {}) {
  const here = path();
  if (here) return here;
  if ((await install(['redis-server'])) && path()) return path();
  const engine = docker();
  if (engine) return { docker: engine };
  throw new Trouble(
    `Redis ${OLDEST} or newer is needed and was not found. Install it with: sudo apt-get install redis-server (or set REDIS_URL to one of your own).`,
  );
}

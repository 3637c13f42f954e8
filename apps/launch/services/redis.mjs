import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { untilReady } from '../ground/wait.mjs';
import { REDIS_IMAGE, redisProgram } from './redis-program.mjs';

const pings = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n')).setTimeout(1000);
    const done = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('data', (data) => done(data.toString().startsWith('+PONG')));
    socket.once('error', () => done(false)).once('timeout', () => done(false));
  });

/** Every write is on disk before it is answered, and nothing is ever thrown out to make room. */
export function redisConf({ port, dir, host = '127.0.0.1' }) {
  return [
    `bind ${host}`,
    `port ${port}`,
    `dir ${JSON.stringify(dir)}`,
    'daemonize no',
    `protected-mode ${host === '127.0.0.1' ? 'yes' : 'no'}`,
    'appendonly yes',
    'appendfsync always',
    'maxmemory-policy noeviction',
    'save ""',
    '',
  ].join('\n');
}

const inDocker = ({ docker, folder, port }) => ({
  file: docker,
  args: [
    ...['run', '--rm', '--init', '--name', `maplebridge-redis-${port}`, '-p', `127.0.0.1:${port}:6379`],
    ...['-u', `${process.getuid()}:${process.getgid()}`, '-v', `${folder}:/data`, REDIS_IMAGE, 'redis-server', '/data/redis.conf'],
  ],
});

/** Our own Redis on the loopback address, with its own port, configuration and folder. */
export async function startRedis({ data, logs, port, processes, crashed }) {
  const program = await redisProgram();
  const folder = join(data, 'redis');
  const conf = join(folder, 'redis.conf');
  mkdirSync(folder, { recursive: true });
  const boxed = program.docker ? { port: 6379, dir: '/data', host: '0.0.0.0' } : { port, dir: folder };
  writeFileSync(conf, redisConf(boxed));
  const entry = processes.start({
    name: 'Redis',
    ...(program.docker ? inDocker({ docker: program.docker, folder, port }) : { file: program.file, args: [conf] }),
    cwd: folder,
    log: join(logs, 'redis.log'),
    crashed,
  });
  await untilReady(entry, () => pings(port), { within: program.docker ? 180_000 : 20_000 });
  return { REDIS_URL: `redis://127.0.0.1:${port}/0` };
}

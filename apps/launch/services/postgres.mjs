import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceUser } from '../ground/unprivileged.mjs';
import { untilReady } from '../ground/wait.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { postgresCluster } from './postgres-cluster.mjs';

/** postmaster.pid says `ready` in its eighth line once connections are taken. */
const isReady = (folder, pid) => {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
};

/** The server's settings; `durable: false` is for data nobody will miss. */
export function postgresSettings({ port, durable }) {
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : careless),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Our own PostgreSQL 18 on the loopback address, with its three URLs. */
export async function startPostgres({ data, logs, port, durable, secrets, processes, crashed }) {
  const user = serviceUser();
  const native = postgresBinaries(data);
  const folder = join(data, 'postgres');
  postgresCluster({ native, folder, user, secrets });
  const entry = processes.start({
    name: 'PostgreSQL',
    file: join(native, 'bin/postgres'),
    args: ['-D', folder, ...postgresSettings({ port, durable })],
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    cwd: '/',
    user,
    log: join(logs, 'postgres.log'),
    stop: 'postgres',
    crashed,
  });
  await untilReady(entry, () => isReady(folder, entry.child.pid));
  const url = (role, secret, database) => `postgres://${role}:${secret}@127.0.0.1:${port}/${database}`;
  return {
    DATABASE_URL: url('maple_app', secrets.app, 'maplebridge'),
    DATABASE_OWNER_URL: url('maple_owner', secrets.owner, 'maplebridge'),
    DATABASE_SUPERUSER_URL: url('postgres', secrets.superuser, 'postgres'),
  };
}

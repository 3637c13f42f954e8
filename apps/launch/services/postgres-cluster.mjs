import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../ground/trouble.mjs';

const MAJOR = '18';
const plainEnv = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };

const run = (file, args, options) => {
  const { status, stdout, stderr, error } = spawnSync(file, args, { encoding: 'utf8', env: plainEnv, cwd: '/', ...options });
  if (status !== 0 || /\b(FATAL|PANIC|ERROR):/.test(stderr)) {
    throw new Trouble(`PostgreSQL's data folder could not be made: ${error?.message ?? `${stdout}\n${stderr}`.trim()}`);
  }
};

/** One statement a line, for PostgreSQL's single-user mode: the embedded programs bring no client. */
export function firstStatements({ owner, app }) {
  return [
    `create role maple_owner login password '${owner}'`,
    `create role maple_app login password '${app}'`,
    'create database maplebridge owner maple_owner',
    'revoke all on database maplebridge from public',
    'grant connect on database maplebridge to maple_app',
  ]
    .map((statement) => `${statement};\n`)
    .join('');
}

/** A data folder with both roles and the database in it. Made beside its final place and then moved: half of one never counts. */
export function postgresCluster({ native, folder, user, secrets }) {
  if (existsSync(join(folder, 'PG_VERSION'))) {
    const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
    if (found !== MAJOR) throw new Trouble(`${folder} was written by PostgreSQL ${found}; this is ${MAJOR}. Begin anew with: npm start -- --fresh`);
    const { uid } = statSync(folder);
    const wanted = user.uid ?? process.getuid?.();
    if (wanted !== undefined && uid !== wanted) {
      throw new Trouble(`${folder} belongs to user ${uid}, but PostgreSQL would run as ${wanted}. Start as the user who made it.`);
    }
    return 'kept';
  }
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  const password = `${fresh}.password`;
  rmSync(password, { force: true });
  writeFileSync(password, secrets.superuser, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [fresh, password]) chownSync(path, user.uid, user.gid);
  const kind = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--auth=scram-sha-256'];
  try {
    run(join(native, 'bin/initdb'), ['-D', fresh, '-U', 'postgres', `--pwfile=${password}`, ...kind], user);
    run(join(native, 'bin/postgres'), ['--single', '-D', fresh, 'postgres'], { ...user, input: firstStatements(secrets) });
  } finally {
    rmSync(password, { force: true });
  }
  renameSync(fresh, folder);
  return 'made';
}

import { join } from 'node:path';
import { ROOT } from '../ground/places.mjs';

/** Variables a caller may set and the apps are to see; the rest of the caller's environment stays outside. */
const PASSED_ON = [
  ...['PATH', 'HOME', 'LANG', 'TMPDIR', 'NODE_EXTRA_CA_CERTS', 'DATABASE_POOL', 'REDIS_PREFIX', 'MEDIA_PROFILE', 'MAX_FILE_BYTES'],
  ...['SMTP_URL', 'CLAMD_URL', 'COURT_INTAKE_URL', 'OWN_URL', 'HELP_PHONE', 'LOG_LEVEL', 'HOST', 'INTERNAL_HOST'],
];

/** What the api and the worker are told: the servers' addresses, their own ports, the key and the folder of files. */
export function appEnvironment({ services, ports, data, key, port = 3000, demo = true, env = process.env }) {
  const passed = Object.fromEntries(PASSED_ON.filter((name) => env[name] !== undefined).map((name) => [name, env[name]]));
  const { DATABASE_OWNER_URL: _owner, DATABASE_SUPERUSER_URL: _superuser, ...served } = services;
  return {
    NODE_ENV: 'production',
    ...passed,
    ...served,
    MASTER_KEY: key,
    DATA_DIR: join(data, 'files'),
    PUBLIC_URL: env.PUBLIC_URL ?? `http://localhost:${port}`,
    PORT: String(port),
    INTERNAL_PORT: String(ports.internal),
    WORKER_PORT: String(ports.worker),
    WEB_DIR: join(ROOT, 'dist/web'),
    DEMO: demo ? 'on' : 'off',
  };
}

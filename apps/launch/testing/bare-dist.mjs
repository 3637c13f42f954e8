import { chownSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { npm } from '../ground/node-runtime.mjs';
import { ROOT, passingFolder } from '../ground/places.mjs';
import { freePort } from '../ground/ports.mjs';
import { Trouble } from '../ground/trouble.mjs';
import { serviceUser } from '../ground/unprivileged.mjs';
import { startApp } from '../product/app-processes.mjs';

const TAKEN_ALONG = ['package.json', 'package-lock.json', '.npmrc', 'dist'];

/** What an image holds, without an image: `dist` beside the run-time packages, in an empty folder, as an unprivileged user. */
export async function startsBare({ appEnv, processes }) {
  const folder = passingFolder('bare');
  const user = serviceUser();
  try {
    for (const name of TAKEN_ALONG) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    const [file, first] = npm();
    const { ok, said } = await errand(file, [...first, 'ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    if (!ok) throw new Trouble(`npm ci --omit=dev failed:\n${said}`);
    const own = ['empty', 'files', 'logs'].map((name) => join(folder, name));
    for (const path of own) mkdirSync(path);
    if (user.uid !== undefined) for (const path of own) chownSync(path, user.uid, user.gid);
    const [empty, files, logs] = own;
    const given = new Set();
    const port = async () => String(await freePort(0, { given }));
    const env = { ...appEnv, DATA_DIR: files, HOME: empty, WEB_DIR: join(folder, 'dist/web') };
    Object.assign(env, { PORT: await port(), INTERNAL_PORT: await port(), WORKER_PORT: await port() });
    for (const name of ['api', 'worker']) {
      const entry = await startApp({ name, env, logs, processes, cwd: empty, root: folder, user });
      await processes.end(entry);
    }
    const left = readdirSync(empty);
    if (left.length) throw new Trouble(`The apps wrote into the folder they were started in: ${left.join(', ')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

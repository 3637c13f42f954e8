import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { ROOT } from '../ground/places.mjs';
import { step } from '../ground/progress.mjs';
import { Trouble } from '../ground/trouble.mjs';
import { sourceHash } from './source-hash.mjs';

const SERVER = ['libs', 'tsconfig.json', 'nest-cli.json', 'package-lock.json'];
const nest = (app) => ['node_modules/@nestjs/cli/bin/nest.js', 'build', app];

export const BUILDS = {
  api: { args: nest('api'), from: ['apps/api', ...SERVER], makes: 'dist/api/apps/api/src/main.js' },
  worker: { args: nest('worker'), from: ['apps/worker', 'test/world', ...SERVER], makes: 'dist/worker/apps/worker/src/main.js' },
  web: {
    args: ['node_modules/vite/bin/vite.js', 'build', 'apps/web'],
    from: ['apps/web', 'libs', 'package-lock.json'],
    makes: 'dist/web/index.html',
  },
};

async function build(name) {
  const { args, from, makes } = BUILDS[name];
  const stamp = join(ROOT, 'dist', `.${name}.hash`);
  const hash = sourceHash(ROOT, from);
  if (existsSync(join(ROOT, makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await step(`Building ${name}`, async () => {
    rmSync(stamp, { force: true });
    const { ok, said } = await errand(process.execPath, args, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } });
    if (!ok) throw new Trouble(`${name} does not build:\n${said}`);
    if (!existsSync(join(ROOT, makes))) throw new Trouble(`The build of ${name} ended without ${makes}.`);
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    writeFileSync(stamp, hash);
  });
}

/** Builds what has changed since it was last built, two at a time. */
export async function buildAll(names = Object.keys(BUILDS)) {
  const waiting = [...names];
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await build(name);
  };
  await Promise.all([lane(), lane()]);
}

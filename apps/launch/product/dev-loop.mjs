import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ground/places.mjs';
import { say, step } from '../ground/progress.mjs';
import { transpile } from '../transpile.mjs';
import { startApp } from './app-processes.mjs';

const APPS = ['api', 'worker'];
const WATCHED = ['apps/api', 'apps/worker', 'libs', 'test/world'];
const MATTERS = /\.(ts|json)$/;
const IGNORED = /\.(int-|e2e-)?spec\.ts$|^contract\//;

/** Turns the sources into JavaScript without checking types, runs both apps on it, and does so again at every change. */
export async function serveWhileWriting({ code, env, logs, processes, before }) {
  let running = [];
  mkdirSync(env.DATA_DIR, { recursive: true });

  const renew = async (first) => {
    await transpile(ROOT, code);
    await Promise.all(running.map((entry) => processes.end(entry)));
    running = [];
    if (first) await before();
    for (const name of APPS) running.push(await startApp({ name, env, logs, processes, root: code, program: `apps/${name}/src/main.js` }));
  };
  const attempt = (first) => step('The api and the worker', () => renew(first)).catch((error) => say(`${error.message.split('\nStack backtrace')[0]}\n  Waiting for the next change.`));

  await attempt(true);
  let queue = Promise.resolve();
  let timer;
  for (const folder of WATCHED) {
    watch(join(ROOT, folder), { recursive: true }, (_event, name) => {
      if (!name || !MATTERS.test(name) || IGNORED.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => (queue = queue.then(() => attempt(false))), 200);
    });
  }
}

import { join } from 'node:path';
import { ROOT } from '../ground/places.mjs';
import { say, step } from '../ground/progress.mjs';
import { answersWell, pause, untilReady } from '../ground/wait.mjs';
import { BUILDS } from './build.mjs';

const RESTARTS = 5;
const health = (env, name) => `http://127.0.0.1:${name === 'api' ? env.INTERNAL_PORT : env.WORKER_PORT}/health`;

/** Starts one app and waits until its health port answers; its output goes to a log beside the data. */
export async function startApp({ name, env, logs, processes, cwd = ROOT, root = ROOT, program = BUILDS[name].makes, user }) {
  const entry = processes.start({
    name,
    file: process.execPath,
    args: ['--enable-source-maps', join(root, program)],
    env,
    cwd,
    user,
    log: join(logs, `${name}.log`),
    floor: 'app',
  });
  await untilReady(entry, () => answersWell(health(env, name)), { within: 120_000, every: 100 });
  return entry;
}

/** Starts one app, and again when it falls, a few times: the work is in the database and waits for it. */
export async function keepApp({ gaveUp, ...app }) {
  let left = RESTARTS;
  const watch = async (entry) => {
    const { code, signal } = await entry.ended;
    if (entry.asked) return;
    if (left-- === 0) return gaveUp(app.name);
    say(`  ! ${app.name} ended (${signal ?? `code ${code}`}) and is started again; its log: ${entry.log}`);
    await pause(1000);
    await startApp(app).then(watch, () => gaveUp(app.name));
  };
  await step(`Starting ${app.name}`, async () => void watch(await startApp(app)));
}

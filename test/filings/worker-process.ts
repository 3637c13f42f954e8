import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = process.cwd();

/** The worker's own program, as JavaScript in a folder of this run. */
export function buildWorker(): { main: string; program: (path: string) => string; remove: () => void } {
  const out = join(ROOT, '.data', `worker-${process.pid}`);
  const script = `import { transpile } from ${JSON.stringify(join(ROOT, 'apps/launch/transpile.mjs'))}; await transpile(${JSON.stringify(ROOT)}, ${JSON.stringify(out)});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  const program = (path: string) => join(out, path);
  return { main: program('apps/worker/src/main.js'), program, remove: () => rmSync(out, { recursive: true, force: true }) };
}

/** A worker as a process of its own, with a point at which it dies, or none. */
export function startWorker(main: string, environment: Record<string, string>, crashAt?: string): ChildProcess {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return spawn(process.execPath, [main], {
    cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...inherited, ...environment, NODE_ENV: 'test', ...(crashAt && { CRASH_AT: crashAt }) },
  });
}

/** The signal it died of, or its exit code; a worker that lives on is ended and answers `alive`. */
export function death(worker: ChildProcess, within: number): Promise<string> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      worker.removeAllListeners('exit');
      worker.once('exit', () => resolve('alive'));
      worker.kill('SIGKILL');
    }, within);
    worker.once('exit', (code, signal) => {
      clearTimeout(late);
      resolve(signal ?? `exit ${code}`);
    });
  });
}

export const ended = (worker: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (worker.exitCode !== null || worker.signalCode !== null) return resolve();
    worker.once('exit', () => resolve());
    worker.kill('SIGTERM');
    setTimeout(() => worker.kill('SIGKILL'), 9_000).unref();
  });

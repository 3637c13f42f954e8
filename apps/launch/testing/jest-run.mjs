import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../ground/places.mjs';
import { say } from '../ground/progress.mjs';
import { brokenFiles, instead } from './second-try.mjs';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '-c', 'test/jest.config.mjs'];

/** Runs some layers of Jest, output straight to the screen, and gives its report; undefined where Jest itself fell. */
export function runJest({ layers, env, folder, args = [], processes }) {
  const report = join(folder, `jest-${layers.join('-')}.json`);
  rmSync(report, { force: true });
  const all = [...JEST, '--selectProjects', ...layers, '--passWithNoTests', '--json', `--outputFile=${report}`, ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, all, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'], detached: true });
    processes.adopt('tests', child);
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined));
  });
}

/** As `runJest`, and the few files that broke once more, alone: what is red twice is red. Both runs are on the screen. */
export async function runJestPatiently(run) {
  const first = await runJest(run);
  const broken = brokenFiles(first);
  if (broken.length === 0) return first;
  say(`  ↻ broke, and is run once more: ${broken.map((file) => relative(ROOT, file)).join(', ')}`);
  return instead(first, broken, await runJest({ ...run, args: ['--runInBand', '--runTestsByPath', ...broken] }));
}

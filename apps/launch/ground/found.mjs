import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const EXTRA = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/usr/local/sbin', '/usr/local/go/bin'];

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The full path of a program, looked for on PATH and in the usual folders; undefined where there is none. */
export function find(program, path = process.env.PATH ?? '') {
  const folders = [...path.split(delimiter).filter(Boolean), ...EXTRA];
  return folders.map((folder) => join(folder, program)).find(runnable);
}

/** Runs a short command and gives what it printed, or undefined where it failed. */
export function ask(file, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', timeout: 20_000, ...options });
  return status === 0 ? `${stdout}${stderr}`.trim() : undefined;
}

/** `1.13.5` → [1, 13, 5]: the first thing in a text that looks like a version. */
export function versionIn(text) {
  const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text ?? '');
  return match ? [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)] : undefined;
}

import { ask, find } from './found.mjs';

let known;

/** The docker program, where an engine really answers it. */
export function dockerEngine() {
  if (known === undefined) {
    const docker = find('docker');
    known = docker && ask(docker, ['info', '--format', '{{.ServerVersion}}'], { timeout: 8000 }) ? docker : null;
  }
  return known ?? undefined;
}

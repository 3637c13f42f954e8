import { errand } from './errand.mjs';
import { ask, find } from './found.mjs';

const run = async ([file, ...args]) => {
  // In run level 1 Debian's installers start no service: only the programs are wanted.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return (await errand(file, args, { env, show: 'errors' })).ok;
};

/** The words before `apt-get` that let this user install, or undefined where they may not. */
export function aptRight() {
  if (!find('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = find('sudo');
  return sudo && ask(sudo, ['-n', 'true']) !== undefined ? [sudo, '-n'] : undefined;
}

/** Installs Debian packages where the user may; says whether it worked. */
export async function aptInstall(packages) {
  const right = aptRight();
  if (!right) return false;
  const install = [...right, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  if (await run(install)) return true;
  return (await run([...right, 'apt-get', 'update', '-qq'])) && run(install);
}

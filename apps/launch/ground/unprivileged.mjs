import { spawnSync } from 'node:child_process';

const NOBODY = { uid: 65534, gid: 65534 };

/** Whose hands PostgreSQL runs in: root's are refused by it, so nobody's; everyone else's are their own. */
export const serviceUser = () => (process.getuid?.() === 0 ? NOBODY : {});

/** Whether that user can really go through a folder and read or run what is in it: asked of the kernel, not of mode bits. */
export function reaches(user, test, path) {
  if (user.uid === undefined) return true;
  const { status } = spawnSync('/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], { ...user, cwd: '/', stdio: 'ignore' });
  return status === 0;
}

import { createHash } from 'node:crypto';

/** What an installed node_modules must match: the lock's bytes, and the machine it was installed for. */
export function lockHash(lock, platform = process.platform, arch = process.arch) {
  return createHash('sha256').update(lock).update(`\n${platform}-${arch}`).digest('hex');
}

import { lockHash } from './lock-hash.mjs';

describe('the lock hash', () => {
  it('is the same for the same lock on the same kind of machine', () => {
    expect(lockHash('{}', 'linux', 'x64')).toBe(lockHash('{}', 'linux', 'x64'));
  });

  it('differs with one byte of the lock, and with the machine', () => {
    const hashes = [lockHash('{}', 'linux', 'x64'), lockHash('{ }', 'linux', 'x64'), lockHash('{}', 'linux', 'arm64')];
    expect(new Set(hashes).size).toBe(3);
  });
});

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localSecrets, masterKey, sameKeyAsBefore } from './secrets.mjs';

describe('secrets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are made once and read again', () => {
    expect(localSecrets(folder)).toEqual(localSecrets(folder));
    expect(masterKey(folder, '')).toBe(masterKey(folder, ''));
  });

  it('are the owner’s alone, and the master key is 64 hexadecimal digits', () => {
    expect(masterKey(folder, '')).toMatch(/^[0-9a-f]{64}$/);
    for (const name of ['master.key', 'secrets.json']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('refuse data written under another key, with the way out', () => {
    sameKeyAsBefore(folder, 'one');
    sameKeyAsBefore(folder, 'one');
    expect(() => sameKeyAsBefore(folder, 'two')).toThrow('npm start -- --fresh');
  });
});

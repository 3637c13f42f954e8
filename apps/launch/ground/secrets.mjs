import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './trouble.mjs';

const word = () => randomBytes(24).toString('hex');
const fingerprint = (key) => createHash('sha256').update(key).digest('hex').slice(0, 16);
const keep = (file, text) => writeFileSync(file, text, { mode: 0o600, flag: 'wx' });

/** Passwords of the local servers: made once per data folder, read by nobody else. */
export function localSecrets(data, chosen = {}) {
  const file = join(data, 'secrets.json');
  if (!existsSync(file)) {
    keep(file, JSON.stringify({ superuser: word(), owner: word(), app: word(), livekit: word(), ...chosen }, null, 2));
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** 256 random bits in hexadecimal, made on the first start and kept outside the repository. MASTER_KEY wins over the file. */
export function masterKey(folder, given = process.env.MASTER_KEY) {
  if (given) return given;
  const file = join(folder, 'master.key');
  if (!existsSync(file)) keep(file, `${randomBytes(32).toString('hex')}\n`);
  return readFileSync(file, 'utf8').trim();
}

/** Data written under one key cannot be read under another: better said at the door than by the first broken seal. */
export function sameKeyAsBefore(data, key) {
  const file = join(data, 'master-key.fingerprint');
  if (!existsSync(file)) keep(file, fingerprint(key));
  if (readFileSync(file, 'utf8') === fingerprint(key)) return;
  throw new Trouble(
    `The data in ${data} was written with another MASTER_KEY. Start with that key, or begin anew with: npm start -- --fresh`,
  );
}

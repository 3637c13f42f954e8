import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from './trouble.mjs';
import { reaches, serviceUser } from './unprivileged.mjs';

/** The clone this launcher belongs to. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

const short = (path) => createHash('sha256').update(path).digest('hex').slice(0, 8);

const make = (folder) => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.R_OK | constants.W_OK);
    return folder;
  } catch (error) {
    throw new Trouble(`I cannot write in ${folder} (${error.code}). Start as the user it belongs to, or give it to yours.`);
  }
};

/** Where data stays between starts: in the clone, or beside it where the database's user cannot enter the clone. */
export function dataFolder() {
  if (reaches(serviceUser(), '-x', ROOT)) return make(join(ROOT, '.data'));
  return make(join('/var/lib/maplebridge', `${basename(ROOT)}-${short(realpathSync(ROOT))}`));
}

/** A folder for one run, outside the clone; whoever asks removes it. */
export function passingFolder(purpose) {
  const open = [tmpdir(), '/tmp', '/var/tmp'].find((base) => existsSync(base) && reaches(serviceUser(), '-x', base));
  if (!open) throw new Trouble('There is no temporary folder that the database may enter. Set TMPDIR to one.');
  const folder = mkdtempSync(join(open, `maplebridge-${purpose}-`));
  chmodSync(folder, 0o755);
  return folder;
}

const own = (variable, fallback) => join(process.env[variable] || join(homedir(), fallback), 'maplebridge');

/** What a user keeps for all clones: programs fetched once. */
export const cacheFolder = () => make(own('XDG_CACHE_HOME', '.cache'));

/** What must not lie in the repository: the master key. Users without a home keep it beside the data. */
export function keyFolder(data) {
  try {
    const folder = own('XDG_CONFIG_HOME', '.config');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return make(join(dirname(data), basename(data), 'key'));
  }
}

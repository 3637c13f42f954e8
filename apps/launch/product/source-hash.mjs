import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

// Tests are no part of a build, nor is what a build itself writes from other sources.
const IGNORED = /(^|\/)(node_modules|dist|\.data)(\/|$)|\.(spec|int-spec|e2e-spec)\.tsx?$|^libs\/contract\/words(\/|$)|\.gen\.ts$/;

/** Every file under a path that a build could read, in a fixed order; a path that is not there counts as empty. */
function* files(path, root) {
  if (IGNORED.test(relative(root, path))) return;
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isFile()) yield path;
  if (kind?.isDirectory()) for (const name of readdirSync(path).sort()) yield* files(join(path, name), root);
}

/** One number for all sources of a build: the same sources need no second build. */
export function sourceHash(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of files(join(root, path), root)) hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

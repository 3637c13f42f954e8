import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SKIP = /(^|\/)(node_modules|dist|\.data|coverage|shots)(\/|$)/;

/** Paths below a folder, from the root, with slashes. */
export function* filesBelow(root: string, folder: string): Generator<string> {
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (SKIP.test(path)) continue;
    if (statSync(join(root, path)).isDirectory()) yield* filesBelow(root, path);
    else yield path;
  }
}

export const sourceFiles = (root: string): string[] =>
  ['apps', 'libs', 'test'].flatMap((folder) => [...filesBelow(root, folder)]).filter((path) => /\.(ts|tsx|mjs)$/.test(path));

/** Written by people: generated files and migrations are apart. */
export const written = (path: string): boolean => !/\.gen\.ts$|^libs\/contract\/src\/|\/migrations\/\d/.test(path);

export const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

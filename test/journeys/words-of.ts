import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageLanguage } from './browser.js';

const FOLDER = join(import.meta.dirname, '../../libs/contract/words');
type Tree = { readonly [key: string]: string | Tree };
const read = new Map<string, Tree>();

const tree = (language: PageLanguage, namespace: string): Tree => {
  const name = `${language}/${namespace}.json`;
  if (!read.has(name)) read.set(name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Tree);
  return read.get(name)!;
};

/** What a screen says for `people:screens.sign-in.send` in a language; fails where there is no such sentence. */
export function wordsOf(language: PageLanguage, key: string, blanks: Readonly<Record<string, string>> = {}): string {
  const [namespace = '', path = ''] = key.split(':');
  const found = path.split('.').reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), tree(language, namespace));
  if (typeof found !== 'string') throw new Error(`There is no sentence ${key} in ${language}.`);
  return found.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => blanks[name] ?? '');
}

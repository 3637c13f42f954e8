import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
export const LANGUAGES = ['zh-CN', 'en'] as const;
type Tree = { readonly [key: string]: string | Tree };

/** Libs that have words. */
export const namespaces = (): string[] => readdirSync(join(ROOT, 'libs')).filter((lib) => existsSync(join(ROOT, 'libs', lib, 'words', 'en.json')));

/** Every sentence of a lib by its dotted key. */
export const sentences = (lib: string, language: string): Map<string, string> => flat(readFileSync(join(ROOT, 'libs', lib, 'words', `${language}.json`), 'utf8'));

/** Every sentence of a words file by its dotted key; plural endings stay on the keys. */
export function flat(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: Tree, path: string) => {
    for (const [key, value] of Object.entries(tree))
      if (typeof value === 'string') found.set(`${path}${key}`, value);
      else walk(value, `${path}${key}.`);
  };
  walk(JSON.parse(text) as Tree, '');
  return found;
}

/** A key without its plural ending: `left_one` and `left_other` are one sentence. */
export const singular = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Names of the blanks in a sentence. */
export const blanks = (text: string): string[] => [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!))].sort();

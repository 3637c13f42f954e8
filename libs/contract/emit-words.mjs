import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LIBS = fileURLToPath(new URL('..', import.meta.url));
export const LANGUAGES = ['zh-CN', 'en'];

/** What goes out by mail or text, or stands on a paper only, is said by the worker; a browser that loaded it would wait for nothing. */
const shown = ({ mails: _mails, prints: _prints, guest: _guest, ...words }) => words;

/** What people read before they sign in is a file of its own, `<lib>-guest`, so that their first page does not wait for all the rest. */
const files = (lib, words) => [{ word: lib, words: shown(words) }, ...(words.guest ? [{ word: `${lib}-guest`, words: words.guest }] : [])];

/** Every lib's words as screens and clients need them, as `{ word, language, text }`, in the order of their names. */
export async function readWords() {
  const found = [];
  for (const lib of (await readdir(LIBS)).sort()) {
    if (lib === 'contract') continue;
    for (const language of LANGUAGES) {
      const text = await readFile(join(LIBS, lib, 'words', `${language}.json`), 'utf8').catch(() => undefined);
      if (text !== undefined) found.push(...files(lib, JSON.parse(text)).map(({ word, words }) => ({ word, language, text: `${JSON.stringify(words, null, 2)}\n` })));
    }
  }
  return found;
}

/** Writes `libs/contract/words/<language>/<word>.json`; touches only what differs, so that watchers stay quiet. */
export async function emitWords() {
  const changed = [];
  for (const { word, language, text } of await readWords()) {
    const folder = join(LIBS, 'contract', 'words', language);
    const file = join(folder, `${word}.json`);
    await mkdir(folder, { recursive: true });
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    await writeFile(file, text);
    changed.push(`${language}/${word}`);
  }
  return changed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  void emitWords().then((changed) => console.log(changed.length === 0 ? 'words: nothing changed' : `words: ${changed.join(', ')}`));
}

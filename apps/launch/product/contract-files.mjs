import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { ROOT } from '../ground/places.mjs';
import { Trouble } from '../ground/trouble.mjs';
import { transpile } from '../transpile.mjs';
import { oneFetching } from './one-fetching.mjs';

const CONTRACT = join(ROOT, 'libs/contract');
const README = join(ROOT, 'README.md');

async function writeDocument(folder, file) {
  const code = join(folder, 'code');
  await transpile(ROOT, code);
  const program = join(code, 'apps/api/src/write-contract.js');
  const { ok, said } = await errand(process.execPath, ['--enable-source-maps', program, file, join(folder, 'settings.md')], { cwd: ROOT });
  if (!ok) throw new Trouble(`The api could not be described:\n${said}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const tagsOf = (document) =>
  [...new Set(Object.values(document.paths).flatMap((path) => Object.values(path).flatMap(({ tags }) => tags ?? [])))].sort();

/** One client per tag, so that a page loads only its own. */
async function writeClients(document, file, to) {
  const { createClient } = await import('@hey-api/openapi-ts');
  for (const tag of tagsOf(document)) {
    await createClient({
      input: { path: file },
      parser: { filters: { tags: { include: [tag] }, orphans: false } },
      output: { path: join(to, tag) },
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
      logs: { level: 'silent' },
    });
  }
  oneFetching(to, tagsOf(document));
}

const listing = (folder, at = folder) =>
  existsSync(at) ? readdirSync(at).flatMap((name) => (statSync(join(at, name)).isDirectory() ? listing(folder, join(at, name)) : [relative(folder, join(at, name))])) : [];

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The README with today's table of settings between its two marks. */
export function withSettings(text, table) {
  const [from, to] = ['<!-- settings: written by npm run contract -->\n', '<!-- /settings -->'];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  return start < 0 || end < start ? text : `${text.slice(0, start + from.length)}${table}${text.slice(end)}`;
}

/** Writes the contract anew beside the committed one; gives what differs, and puts it in place unless only looking. */
export async function writeContract({ onlyLook = false } = {}) {
  const folder = join(ROOT, '.data/contract');
  rmSync(folder, { recursive: true, force: true });
  const fresh = join(folder, 'new');
  mkdirSync(fresh, { recursive: true });
  const file = join(fresh, 'openapi.json');
  const document = await writeDocument(folder, file);
  await writeClients(document, file, join(fresh, 'src'));

  const { emitWords, readWords } = await import('../../../libs/contract/emit-words.mjs');
  const words = (await readWords()).filter(({ word, language, text }) => read(join(CONTRACT, 'words', language, `${word}.json`)) !== text);
  const readme = withSettings(read(README), read(join(folder, 'settings.md')));
  const names = new Set([...listing(fresh), ...listing(join(CONTRACT, 'src')).map((name) => join('src', name))]);
  const changed = [...names].filter((name) => read(join(fresh, name)) !== read(join(CONTRACT, name)));
  const stale = read(README) === readme ? [] : ['README.md'];
  if (!onlyLook) {
    rmSync(join(CONTRACT, 'src'), { recursive: true, force: true });
    cpSync(fresh, CONTRACT, { recursive: true });
    await emitWords();
    writeFileSync(README, readme);
  }
  rmSync(folder, { recursive: true, force: true });
  return [...changed, ...stale, ...words.map(({ word, language }) => `words/${language}/${word}.json`)].sort();
}

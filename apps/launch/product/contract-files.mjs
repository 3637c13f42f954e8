<<<<<<< HEAD
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { ROOT, dataFolder } from '../ground/places.mjs';
import { Trouble } from '../ground/trouble.mjs';
import { transpile } from '../transpile.mjs';

const CONTRACT = join(ROOT, 'libs/contract');

async function writeDocument(folder, file) {
  const code = join(folder, 'code');
  await transpile(ROOT, code);
  const program = join(code, 'apps/api/src/write-contract.js');
  const { ok, said } = await errand(process.execPath, ['--enable-source-maps', program, file], { cwd: ROOT });
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
}

const listing = (folder, at = folder) =>
  existsSync(at) ? readdirSync(at).flatMap((name) => (statSync(join(at, name)).isDirectory() ? listing(folder, join(at, name)) : [relative(folder, join(at, name))])) : [];

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Writes the contract anew beside the committed one; gives what differs, and puts it in place unless only looking. */
export async function writeContract({ onlyLook = false } = {}) {
  const folder = join(dataFolder(), 'contract');
  rmSync(folder, { recursive: true, force: true });
  const fresh = join(folder, 'new');
  mkdirSync(fresh, { recursive: true });
  const file = join(fresh, 'openapi.json');
  const document = await writeDocument(folder, file);
  await writeClients(document, file, join(fresh, 'src'));

  const { emitWords, readWords } = await import('../../../libs/contract/emit-words.mjs');
  const words = (await readWords()).filter(({ word, language, text }) => read(join(CONTRACT, 'words', language, `${word}.json`)) !== text);
  const names = new Set([...listing(fresh), ...listing(join(CONTRACT, 'src')).map((name) => join('src', name))]);
  const changed = [...names].filter((name) => read(join(fresh, name)) !== read(join(CONTRACT, name)));
  if (!onlyLook) {
    rmSync(join(CONTRACT, 'src'), { recursive: true, force: true });
    cpSync(fresh, CONTRACT, { recursive: true });
    await emitWords();
  }
  rmSync(folder, { recursive: true, force: true });
  return [...changed, ...words.map(({ word, language }) => `words/${language}/${word}.json`)].sort();
=======
// The contract: openapi.json from the api's own graph, one client a tag, and the words of every lib.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transpile } from '../transpile.mjs';

const CONTRACT = 'libs/contract';

/** Writes all of it; the names of the files that are not as they were. */
export async function writeContract(root = process.cwd()) {
  const before = contents(root);
  const out = join(root, '.data', 'contract');
  await transpile(root, out);
  mkdirSync(join(root, CONTRACT), { recursive: true });
  const file = join(root, CONTRACT, 'openapi.json');
  const written = spawnSync(process.execPath, [join(out, 'apps/api/src/contract.js'), file], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (written.status !== 0) throw new Error('The api could not write its contract.');
  await writeClients(root, file);
  const words = pathToFileURL(join(root, CONTRACT, 'emit-words.mjs'));
  const emitted = spawnSync(process.execPath, [words.pathname], { cwd: root, stdio: 'inherit' });
  if (emitted.status !== 0) throw new Error('The words could not be gathered.');
  const after = contents(root);
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
}

/** One folder a tag, so that a page loads only its own operations; the fetching itself is there once, in `fetching`. */
async function writeClients(root, file) {
  const { createClient } = await import('@hey-api/openapi-ts');
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const tags = [...new Set(operations.flatMap((operation) => operation.tags ?? []))].sort();
  const src = join(root, CONTRACT, 'src');
  rmSync(src, { recursive: true, force: true });
  for (const tag of tags) {
    const path = join(src, tag);
    await createClient({
      input: file,
      logs: { level: 'silent' },
      output: { path, clean: true },
      parser: { filters: { tags: { include: [tag] }, orphans: false } },
      plugins: ['@hey-api/typescript', '@hey-api/sdk', { name: '@hey-api/client-fetch' }],
    });
    if (tag === tags[0]) for (const part of FETCHING) cpSync(join(path, part), join(src, 'fetching', part), { recursive: true });
    for (const part of FETCHING) rmSync(join(path, part), { recursive: true });
    for (const name of readdirSync(path)) rewrite(join(path, name));
  }
  rewriteTypes(join(src, 'fetching', 'client.gen.ts'));
}

const FETCHING = ['client', 'core', 'client.gen.ts'];

function rewrite(path) {
  const text = readFileSync(path, 'utf8').replaceAll(/(['"])\.\/(client\.gen\.js|client\/|core\/)/g, '$1../fetching/$2');
  writeFileSync(path, text);
}

/** The one client serves every tag, so it is tied to none of their option types. */
function rewriteTypes(path) {
  const text = readFileSync(path, 'utf8').replace(/import type \{ ClientOptions as ClientOptions2 \} from '[^']+';\n/, '').replaceAll('ClientOptions2', 'ClientOptions');
  writeFileSync(path, text);
}

function contents(root) {
  const found = new Map();
  const walk = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full)) walk(join(path, name));
    else found.set(path, readFileSync(full, 'utf8'));
  };
  for (const path of ['openapi.json', 'src', 'words']) walk(join(CONTRACT, path));
  return found;
>>>>>>> d50987e (Cases over HTTP; codes, invitations and news to the applicant sent by jobs; the contract and its clients, written from the api)
}

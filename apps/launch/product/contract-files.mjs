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
}

// Each generated client brings its own copy of the fetching code; one copy serves them all, from `fetching/`.
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['client', 'core', 'client.gen.ts'];

/** `folders` are the clients under `src`; each keeps its operations and types only. */
export function oneFetching(src, folders) {
  for (const [i, name] of folders.entries()) {
    const own = join(src, name);
    for (const part of PARTS) {
      if (i === 0) cpSync(join(own, part), join(src, 'fetching', part), { recursive: true });
      rmSync(join(own, part), { recursive: true });
    }
    for (const file of readdirSync(own)) edit(join(own, file), (text) => text.replaceAll(/(['"])\.\/(client\.gen\.js|client\/|core\/)/g, '$1../fetching/$2'));
  }
  // It serves every client, so it is tied to none of their option types.
  edit(join(src, 'fetching', 'client.gen.ts'), (text) =>
    text.replace(/import type \{ ClientOptions as ClientOptions2 \} from '[^']+';\n/, '').replaceAll('ClientOptions2', 'ClientOptions'));
}

const edit = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')));

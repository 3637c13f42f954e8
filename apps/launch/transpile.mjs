// Turns the servers' TypeScript into JavaScript in about a second, without checking types: for `dev`, `migration`
// and `contract`, which run often. What is served or tested for real comes from the checked build.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SKIP = /(^|\/)(node_modules|dist|web|launch|\.data)(\/|$)|\.(int-|e2e-)?spec\.tsx?$|\.d\.ts$/;

export function* sources(root, folders = ['apps', 'libs', 'test']) {
  for (const folder of folders) yield* walk(root, folder);
}

function* walk(root, path) {
  if (SKIP.test(path)) return;
  const full = join(root, path);
  if (!statSync(full, { throwIfNoEntry: false })) return;
  if (statSync(full).isDirectory()) for (const name of readdirSync(full)) yield* walk(root, join(path, name));
  else if (/\.(ts|json)$/.test(path)) yield path;
}

const OPTIONS = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true, importAttributes: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2023',
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

export async function transpile(root, out) {
  const { transformSync } = await import('@swc/core');
  const spoken = (path, text) => (path.endsWith('.json') ? text : inside(transformSync(text, { ...OPTIONS, filename: path }).code, path));
  // All of it in memory first: a slip of the pen leaves what is there as it was.
  const files = [...sources(root)].map((path) => [path.replace(/\.ts$/, '.js'), spoken(path, readFileSync(join(root, path), 'utf8'))]);
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');
}

/** `@maplebridge/x` becomes the relative path of that lib's front door. */
function inside(code, path) {
  return code.replace(/(['"])@maplebridge\/([a-z]+)\1/g, (_, quote, lib) => {
    const to = relative(dirname(path), `libs/${lib}/src/index.js`);
    return `${quote}${to.startsWith('.') ? to : `./${to}`}${quote}`;
  });
}

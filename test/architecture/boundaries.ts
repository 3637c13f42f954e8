import { below, LIBS, ONLY_IN, PURE, type Lib } from './house.js';

export interface Breach {
  readonly rule: 'uses' | 'front-door' | 'rows-stay' | 'pure' | 'contract-only' | 'one-home' | 'own-schema';
  readonly path: string;
  readonly detail: string;
}

const IMPORT = /(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]\s*\)|import\s+['"]([^'"]+)['"]/g;

export const importsOf = (text: string): string[] => [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const homeOf = (path: string): Lib | undefined => LIBS.find((lib) => path.startsWith(`libs/${lib}/`));
const isTest = (path: string): boolean => /\.(int-|e2e-)?spec\.tsx?$|\.bench\.ts$/.test(path) || path.startsWith('test/');

/** Every breach of the import rules in one file. Tests may use whatever they test. */
export function breachesOfImports(path: string, text: string): Breach[] {
  const imports = importsOf(text);
  // A type is gone at run time: it may come from any lib below.
  const atRunTime = importsOf(text.replace(/^import type [^;]*;$/gm, ''));
  const lib = homeOf(path);
  const pure = lib && PURE.test(path) ? atRunTime.flatMap((target) => impure(path, target)) : [];
  return imports.flatMap((target) => [
    ...throughTheWall(path, target),
    ...(lib && !isTest(path) ? sideways(lib, path, target) : []),
    ...(path.startsWith('apps/web/') && !isTest(path) ? fromTheBrowser(path, target) : []),
    ...(isTest(path) ? [] : awayFromHome(lib, path, target)),
  ]).concat(pure);
}

function sideways(lib: Lib, path: string, target: string): Breach[] {
  const used = target.match(/^@maplebridge\/([a-z]+)$/)?.[1] as Lib | undefined;
  return used && used !== lib && !below(lib).has(used) ? [{ rule: 'uses', path, detail: `${lib} may not use ${used}` }] : [];
}

/** A lib is entered through its index; a relative path may not climb into another lib. */
function throughTheWall(path: string, target: string): Breach[] {
  if (!isTest(path) && /^@maplebridge\/[a-z]+\/./.test(target) && !target.startsWith('@maplebridge/contract/')) return [{ rule: 'front-door', path, detail: target }];
  if (!target.startsWith('.')) return [];
  const resolved = new URL(target, `file:///${path}`).pathname.slice(1);
  const other = homeOf(resolved);
  // The contract's words are gathered by a script, which build tools run where it lies.
  if (resolved.endsWith('emit-words.mjs')) return [];
  return other && other !== homeOf(path) && !isTest(path) ? [{ rule: 'front-door', path, detail: target }] : [];
}

/** Rules and machines import kernel, law, each other and their words; no clock, no database, no Nest. */
function impure(path: string, target: string): Breach[] {
  const fine = target === '@maplebridge/kernel' || target === '@maplebridge/law' || /^\.{1,2}\/.*\.(machine|rules)\.js$/.test(target) || /\/words\/.*\.json$/.test(target) || PURE_PACKAGES.has(target);
  return fine ? [] : [{ rule: 'pure', path, detail: target }];
}
/** Packages that are functions and nothing else. */
const PURE_PACKAGES = new Set(['temporal-polyfill']);

function fromTheBrowser(path: string, target: string): Breach[] {
  if (target.startsWith('@maplebridge/')) return target.startsWith('@maplebridge/contract/') ? [] : [{ rule: 'contract-only', path, detail: target }];
  const resolved = target.startsWith('.') ? new URL(target, `file:///${path}`).pathname.slice(1) : '';
  const server = resolved.startsWith('libs/') && !resolved.startsWith('libs/contract/') && !resolved.includes('/words/');
  return server || resolved.startsWith('apps/api/') || resolved.startsWith('apps/worker/') ? [{ rule: 'contract-only', path, detail: target }] : [];
}

function awayFromHome(lib: Lib | undefined, path: string, target: string): Breach[] {
  const home = ONLY_IN[target];
  return home && home !== lib ? [{ rule: 'one-home', path, detail: `${target} lives in ${home}` }] : [];
}

/** Rows never leave: an index exports no entity. */
export function breachesOfIndex(path: string, text: string): Breach[] {
  if (!/^libs\/[a-z]+\/src\/index\.ts$/.test(path)) return [];
  return importsOf(text).filter((target) => /\.entity\.js$/.test(target)).map((detail) => ({ rule: 'rows-stay', path, detail }));
}

const TABLE = new RegExp(`\\b(?:from|join|into|update|table|only)\\s+(${LIBS.join('|')})\\.(\\w+)`, 'gi');

/** SQL names its own schema, and views published by libs below. Migrations are apart. */
export function breachesOfSql(path: string, text: string): Breach[] {
  const lib = homeOf(path);
  if (isTest(path) || /\/migrations\//.test(path)) return [];
  return [...text.matchAll(TABLE)].flatMap(([, schema, name]) => {
    const published = name!.startsWith('pub_');
    const fine = lib ? schema === lib || (published && below(lib).has(schema as Lib)) : published;
    return fine ? [] : [{ rule: 'own-schema' as const, path, detail: `${schema}.${name}` }];
  });
}

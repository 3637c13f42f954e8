import { KINDS } from './house.js';
import { sourceFiles, textOf, written } from './tree.js';

const root = process.cwd();
const files = sourceFiles(root).filter(written);
const lines = (path: string) => textOf(root, path).split('\n').length - 1;

it('keeps files small: median ≤ 50 lines, nine of ten ≤ 120, none over 300', () => {
  const sizes = files.map((path) => ({ path, size: lines(path) })).sort((a, b) => a.size - b.size);
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]!.size;
  console.log(`files ${sizes.length}, lines: median ${at(0.5)}, p90 ${at(0.9)}, longest ${sizes.at(-1)!.size} (${sizes.at(-1)!.path})`);
  expect(sizes.filter(({ size }) => size > 300)).toEqual([]);
  expect(at(0.5)).toBeLessThanOrEqual(50);
  expect(at(0.9)).toBeLessThanOrEqual(120);
});

it('names files and folders by the list', () => {
  const vague = files.filter((path) => path.split('/').some((part) => /^(utils?|helpers?|common|shared|base|managers?)([.-]|$)/.test(part)));
  expect(vague).toEqual([]);
  const odd = files.filter((path) => !kebab(path) || !knownKind(path));
  expect(odd).toEqual([]);
});

it('keeps the front doors narrow: index.ts ≤ 20 lines', () => {
  const wide = files.filter((path) => /^libs\/[a-z]+\/src\/index\.ts$/.test(path) && lines(path) > 20);
  expect(wide.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
});

const kebab = (path: string): boolean => path.split('/').every((part) => /^[.$_a-z0-9-]+(\.[$a-z0-9-]+)*$/i.test(part.replaceAll(/\$[a-z]+[A-Z]\w*/g, '$id')) && part === part.replaceAll(/(?<!\$\w*)[A-Z]/g, ''));

/** Libs and servers use the closed list of kinds; kernel, platform and documents also have plain nouns. */
function knownKind(path: string): boolean {
  if (!/^(libs|apps\/(api|worker))\//.test(path) || !path.endsWith('.ts')) return true;
  const name = path.split('/').at(-1)!.replace(/\.ts$/, '');
  const kind = name.includes('.') ? name.slice(name.indexOf('.') + 1) : undefined;
  if (kind) return KINDS.includes(kind) || KINDS.includes(kind.split('.').at(-1)!);
  return ['index', 'main', 'reactions', 'schedule', 'migrate', 'seed', 'court-client', 'draft-migration', 'write-contract', 'settings-table'].includes(name) || /^libs\/(kernel|platform|documents|contract|people\/src\/access)/.test(path);
}

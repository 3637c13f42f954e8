import { readFileSync } from 'node:fs';

interface Wanted {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

it('every dependency is wanted in one exact version, and that one is locked', () => {
  const { dependencies, devDependencies, optionalDependencies } = read<Wanted>('package.json');
  const { packages } = read<{ packages: Record<string, { version: string }> }>('package-lock.json');
  const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

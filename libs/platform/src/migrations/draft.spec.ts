import { readFileSync } from 'node:fs';
import { migrationFile, migrationsWith } from './draft.js';

it('drafts a new file and lists it last; what has landed stays as it is', () => {
  const index = readFileSync('libs/platform/src/migrations/index.ts', 'utf8');
  const longer = migrationsWith(index, '9999', 'cases');
  expect(longer).toContain(`import { Cases9999 } from './9999-cases.js';\n\n/** In order`);
  expect(longer).toContain(',\n  Cases9999,\n] as const');
  expect(longer.split('\n').filter((line) => !line.includes('9999')).join('\n')).toBe(index);
  expect(migrationFile('9999', 'cases', ['select "x"'])).toContain(`readonly name = 'Cases1700000009999';`);
});

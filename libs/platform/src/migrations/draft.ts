import type { DataSource } from 'typeorm';

const className = (number: string, word: string): string => `${word[0]!.toUpperCase()}${word.slice(1)}${number}`;

/** The statements that bring one lib's schema from what the database has to what its entities say. */
export async function draftStatements(source: DataSource, schema: string): Promise<string[]> {
  const log = await source.driver.createSchemaBuilder().log();
  return log.upQueries.map(({ query }) => query).filter((query) => query.match(/"(\w+)"\."/)?.[1] === schema);
}

/** The list of migrations with one more at its end. */
export const migrationsWith = (index: string, number: string, word: string): string =>
  index
    .replace('\n/** In order', `import { ${className(number, word)} } from './${number}-${word}.js';\n\n/** In order`)
    .replace('] as const', `  ${className(number, word)},\n] as const`);

/** The text of `NNNN-<word>.ts`. */
export function migrationFile(number: string, word: string, statements: readonly string[]): string {
  const name = className(number, word);
  return [
    `import type { MigrationInterface, QueryRunner } from 'typeorm';`,
    '',
    `export class ${name} implements MigrationInterface {`,
    `  readonly name = '${name[0]}${name.slice(1, -4)}170000000${number}';`,
    '',
    '  async up(runner: QueryRunner): Promise<void> {',
    ...statements.map((statement) => `    await runner.query(${JSON.stringify(statement)});`),
    '  }',
    '',
    '  async down(): Promise<void> {',
    `    throw new Error('Migrations go forward only.');`,
    '  }',
    '}',
    '',
  ].join('\n');
}

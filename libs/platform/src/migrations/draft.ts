import type { DataSource } from 'typeorm';

const BY_HAND = '    // By hand, kept when the file is drafted again:';

/** The statements that bring one lib's schema from what the database has to what its entities say. */
export async function draftStatements(source: DataSource, schema: string): Promise<string[]> {
  const log = await source.driver.createSchemaBuilder().log();
  return log.upQueries.map(({ query }) => query).filter((query) => query.match(/"(\w+)"\."/)?.[1] === schema);
}

/** The text of `NNNN-<word>.ts`; hand-written lines of an earlier draft are carried over. */
export function migrationFile(number: string, word: string, statements: readonly string[], earlier = ''): string {
  const name = `${word[0]!.toUpperCase()}${word.slice(1)}${number}`;
  const kept = earlier.includes(BY_HAND) ? earlier.slice(earlier.indexOf(BY_HAND), earlier.indexOf('  }\n', earlier.indexOf(BY_HAND))) : `${BY_HAND}\n`;
  return [
    `import type { MigrationInterface, QueryRunner } from 'typeorm';`,
    '',
    `export class ${name} implements MigrationInterface {`,
    `  readonly name = '${name[0]}${name.slice(1, -4)}170000000${number}';`,
    '',
    '  async up(runner: QueryRunner): Promise<void> {',
    ...statements.map((statement) => `    await runner.query(${JSON.stringify(statement)});`),
    `${kept}  }`,
    '',
    '  async down(): Promise<void> {',
    `    throw new Error('Migrations go forward only.');`,
    '  }',
    '}',
    '',
  ].join('\n');
}

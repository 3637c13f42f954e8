import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Filings0013 implements MigrationInterface {
  readonly name = 'Filings1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

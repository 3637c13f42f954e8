import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Agreements0012 implements MigrationInterface {
  readonly name = 'Agreements1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

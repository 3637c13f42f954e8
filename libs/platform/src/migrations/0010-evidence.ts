import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Evidence0010 implements MigrationInterface {
  readonly name = 'Evidence1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

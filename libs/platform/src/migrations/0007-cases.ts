import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cases0007 implements MigrationInterface {
  readonly name = 'Cases1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

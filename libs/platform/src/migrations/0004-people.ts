import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People0004 implements MigrationInterface {
  readonly name = 'People1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

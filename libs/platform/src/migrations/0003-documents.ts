import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Documents0003 implements MigrationInterface {
  readonly name = 'Documents1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

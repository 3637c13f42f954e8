import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Deadlines0005 implements MigrationInterface {
  readonly name = 'Deadlines1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

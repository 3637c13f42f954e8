import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Court0015 implements MigrationInterface {
  readonly name = 'Court1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

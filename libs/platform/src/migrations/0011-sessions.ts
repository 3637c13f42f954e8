import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Sessions0011 implements MigrationInterface {
  readonly name = 'Sessions1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mediators0009 implements MigrationInterface {
  readonly name = 'Mediators1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Aftercare0014 implements MigrationInterface {
  readonly name = 'Aftercare1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

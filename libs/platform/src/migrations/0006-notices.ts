import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices0006 implements MigrationInterface {
  readonly name = 'Notices1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

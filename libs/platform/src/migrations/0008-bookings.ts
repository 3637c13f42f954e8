import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Bookings0008 implements MigrationInterface {
  readonly name = 'Bookings1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

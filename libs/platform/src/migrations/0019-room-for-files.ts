import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an account has sent and used nowhere, and what a case holds, is summed before more is taken. */
export class RoomForFiles0019 implements MigrationInterface {
  readonly name = 'RoomForFiles1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "stored_file_unused" ON "platform"."stored_file" ("owner_account_id") WHERE used_in IS NULL');
    await runner.query('CREATE INDEX "stored_file_of_case" ON "platform"."stored_file" ("used_in") WHERE used_in IS NOT NULL');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

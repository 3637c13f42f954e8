import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session that moves stays the same session: nothing was ever `rescheduled`. */
export class Sessions0020 implements MigrationInterface {
  readonly name = 'Sessions1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "sessions"."session" DROP CONSTRAINT "session_state"');
    await runner.query(`ALTER TABLE "sessions"."session" ADD CONSTRAINT "session_state" CHECK (state IN ('scheduled','open','in-joint','in-caucus','paused','ended','record-confirmed','converted','no-show','cancelled'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

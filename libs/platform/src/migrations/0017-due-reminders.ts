import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DueReminders0017 implements MigrationInterface {
  readonly name = 'DueReminders1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "deadlines"."clock" ADD "remind_at" TIMESTAMP WITH TIME ZONE');
    await runner.query(`CREATE INDEX "clock_remind" ON "deadlines"."clock" ("remind_at") WHERE state = 'running'`);
    // What runs already is reminded of once, two days before.
    await runner.query(`update deadlines.clock set remind_at = due_at - interval '2 days'
      where holder = 'case' and state = 'running' and due_at > now() + interval '2 days' and name in ('correction', 'mediation', 'confirmation-window', 'obligation')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

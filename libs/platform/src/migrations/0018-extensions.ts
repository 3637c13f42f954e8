import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Extensions0018 implements MigrationInterface {
  readonly name = 'Extensions1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"cases\".\"extension\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"state\" text NOT NULL, \"length\" integer NOT NULL, \"proposed_by\" text NOT NULL, \"agreed\" text array NOT NULL, \"declined_by\" text, \"proposed_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"extension_length_positive\" CHECK (length > 0), CONSTRAINT \"extension_state_4\" CHECK (state in ('open', 'agreed', 'declined', 'lapsed')), CONSTRAINT \"PK_e9e7da4f1cfc826aba870c20589\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"extension_case\" ON \"cases\".\"extension\"  (\"case_id\", \"proposed_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"extension_one_open\" ON \"cases\".\"extension\"  (\"case_id\") WHERE state = 'open'");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

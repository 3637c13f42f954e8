import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Documents0003 implements MigrationInterface {
  readonly name = 'Documents1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"documents\".\"organisation_key\" (\"id\" uuid NOT NULL, \"kind\" text NOT NULL, \"organisation_id\" uuid, \"name\" text NOT NULL, \"certificate\" bytea NOT NULL, \"private_key\" bytea NOT NULL, \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"organisation_key_kind\" CHECK ((kind = 'authority') = (organisation_id IS NULL) AND kind IN ('authority', 'organisation')), CONSTRAINT \"PK_bee67fa47d062dcc21d1a8baadd\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"organisation_key_one_each\" ON \"documents\".\"organisation_key\"  (\"organisation_id\") ");
    await runner.query("CREATE UNIQUE INDEX \"organisation_key_one_authority\" ON \"documents\".\"organisation_key\"  (\"kind\") WHERE kind = 'authority'");
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

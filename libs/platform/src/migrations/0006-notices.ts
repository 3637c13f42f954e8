import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices0006 implements MigrationInterface {
  readonly name = 'Notices1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"notices\".\"delivery\" (\"id\" uuid NOT NULL, \"reaction_id\" uuid NOT NULL, \"case_id\" uuid, \"party_id\" uuid, \"account_id\" uuid, \"template\" text NOT NULL, \"channel\" text NOT NULL, \"address\" text NOT NULL, \"state\" text NOT NULL, \"attempts\" integer NOT NULL DEFAULT '0', \"external_id\" text, \"problem\" text, \"queued_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"hold_until\" TIMESTAMP WITH TIME ZONE, \"held\" bytea, \"sent_at\" TIMESTAMP WITH TIME ZONE, \"delivered_at\" TIMESTAMP WITH TIME ZONE, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"delivery_once\" UNIQUE (\"reaction_id\", \"template\", \"channel\", \"address\"), CONSTRAINT \"delivery_state_known\" CHECK (state in ('queued', 'held', 'sent', 'delivered', 'failed')), CONSTRAINT \"PK_ffad7bf84e68716cd9af89003b0\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"delivery_external\" ON \"notices\".\"delivery\"  (\"external_id\") WHERE external_id is not null");
    await runner.query("CREATE INDEX \"delivery_held\" ON \"notices\".\"delivery\"  (\"hold_until\") WHERE held is not null");
    await runner.query("CREATE INDEX \"delivery_case\" ON \"notices\".\"delivery\"  (\"case_id\") ");
    await runner.query("CREATE TABLE \"notices\".\"demo_message\" (\"id\" uuid NOT NULL, \"contact\" text NOT NULL, \"channel\" text NOT NULL, \"subject\" text NOT NULL, \"text\" text NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_5d6ad060cbe6fc1db9f0461c686\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"demo_message_contact\" ON \"notices\".\"demo_message\"  (\"contact\", \"at\") ");
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Aftercare0014 implements MigrationInterface {
  readonly name = 'Aftercare1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"aftercare\".\"care\" (\"case_id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, \"profile\" text NOT NULL, \"agreement_id\" uuid, \"ended_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"closed_at\" TIMESTAMP WITH TIME ZONE, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"PK_d2d86977917aadb46bfb7232c87\" PRIMARY KEY (\"case_id\"))");
    await runner.query("CREATE TABLE \"aftercare\".\"application\" (\"case_id\" uuid NOT NULL, \"open\" boolean NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_4777b945d61f6bbad38cf86deff\" PRIMARY KEY (\"case_id\"))");
    await runner.query("CREATE TABLE \"aftercare\".\"performance\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"agreement_id\" uuid NOT NULL, \"duty_id\" text NOT NULL, \"obligation_id\" text NOT NULL, \"kind\" text NOT NULL, \"part\" integer NOT NULL, \"debtor_id\" uuid, \"creditor_id\" uuid, \"amount_minor\" bigint, \"currency\" text, \"due_at\" TIMESTAMP WITH TIME ZONE, \"state\" text NOT NULL, \"proof_file_id\" uuid, \"reported_at\" TIMESTAMP WITH TIME ZONE, \"confirmed_at\" TIMESTAMP WITH TIME ZONE, \"dispute_reason\" text, \"dispute_note\" text NOT NULL DEFAULT '', \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"performance_once_a_duty\" UNIQUE (\"agreement_id\", \"duty_id\"), CONSTRAINT \"performance_amount_with_currency\" CHECK ((amount_minor is null) = (currency is null)), CONSTRAINT \"performance_state_6\" CHECK (state in ('open', 'overdue', 'reported', 'disputed', 'confirmed', 'standing')), CONSTRAINT \"PK_bd775d560f1a8d8e0e2e43fc57f\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"performance_case\" ON \"aftercare\".\"performance\"  (\"case_id\") ");
    await runner.query("CREATE TABLE \"aftercare\".\"visit\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, \"kind\" text NOT NULL, \"from_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"due_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"state\" text NOT NULL, \"tries\" integer NOT NULL DEFAULT '0', \"method\" text, \"kept\" text, \"note\" text NOT NULL DEFAULT '', \"made_at\" TIMESTAMP WITH TIME ZONE, \"made_by\" uuid, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"visit_kind_2\" CHECK (kind in ('ended', 'due-date')), CONSTRAINT \"visit_state_4\" CHECK (state in ('due', 'made', 'given-up', 'spared')), CONSTRAINT \"PK_c9919ef5a07627657c535d8eb88\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"visit_queue\" ON \"aftercare\".\"visit\"  (\"organisation_id\", \"due_at\", \"id\") WHERE state = 'due'");
    await runner.query("CREATE INDEX \"visit_case\" ON \"aftercare\".\"visit\"  (\"case_id\") ");
    await runner.query("CREATE TABLE \"aftercare\".\"satisfaction\" (\"case_id\" uuid NOT NULL, \"account_id\" uuid NOT NULL, \"ease\" integer NOT NULL, \"fairness\" integer NOT NULL, \"overall\" integer NOT NULL, \"comment\" text NOT NULL DEFAULT '', \"given_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"satisfaction_one_to_five\" CHECK (ease between 1 and 5 and fairness between 1 and 5 and overall between 1 and 5), CONSTRAINT \"PK_64ac694d02f894cd998529cbc88\" PRIMARY KEY (\"case_id\", \"account_id\"))");
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

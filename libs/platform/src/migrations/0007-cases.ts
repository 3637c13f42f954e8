import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cases0007 implements MigrationInterface {
  readonly name = 'Cases1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"cases\".\"dispute_case\" (\"id\" uuid NOT NULL, \"state\" text NOT NULL DEFAULT 'draft', \"version\" integer NOT NULL DEFAULT '1', \"organisation_id\" uuid NOT NULL, \"profile\" text NOT NULL, \"number\" text, \"dispute_type\" text, \"answers\" jsonb NOT NULL DEFAULT '{}', \"amount_minor\" bigint, \"currency\" text NOT NULL DEFAULT 'CNY', \"source_channel\" text NOT NULL DEFAULT 'online', \"signature_file_id\" uuid, \"return_items\" jsonb NOT NULL DEFAULT '[]', \"end_reason\" text, \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"changed_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"submitted_at\" TIMESTAMP WITH TIME ZONE, \"settled_at\" TIMESTAMP WITH TIME ZONE, \"ended_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"dispute_case_state\" CHECK (state IN ('draft','submitted','screening','returned','redirected','accepted','contacting-respondent','selecting-mediator','awaiting-acceptance','in-mediation','suspended','settled','terminated','withdrawn','closed')), CONSTRAINT \"PK_e93579d501a5bbed624c6b40f21\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"dispute_case_queue\" ON \"cases\".\"dispute_case\"  (\"organisation_id\", \"state\", \"changed_at\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"dispute_case_number\" ON \"cases\".\"dispute_case\"  (\"number\") WHERE number IS NOT NULL");
    await runner.query("CREATE TABLE \"cases\".\"party\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"side\" text NOT NULL, \"kind\" text NOT NULL, \"name\" text NOT NULL DEFAULT '', \"contact\" text NOT NULL DEFAULT '', \"address\" text NOT NULL DEFAULT '', \"credit_code\" text NOT NULL DEFAULT '', \"capacity\" text NOT NULL DEFAULT 'unchecked', \"account_id\" uuid, \"representative\" jsonb, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"party_kind\" CHECK (kind IN ('natural', 'legal')), CONSTRAINT \"party_side\" CHECK (side IN ('applicant', 'respondent')), CONSTRAINT \"PK_e6189b3d533e140bb33a6d2cec1\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"party_case\" ON \"cases\".\"party\"  (\"case_id\") ");
    await runner.query("CREATE TABLE \"cases\".\"contact_attempt\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"party_id\" uuid NOT NULL, \"channel\" text NOT NULL, \"result\" text NOT NULL, \"note\" text NOT NULL DEFAULT '', \"by_account_id\" uuid, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_abf634ac7eea109d9fe6e267618\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"contact_attempt_case\" ON \"cases\".\"contact_attempt\"  (\"case_id\", \"at\") ");
    await runner.query("CREATE TABLE \"cases\".\"bound_paper\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"number\" integer NOT NULL, \"kind\" text NOT NULL, \"file_id\" uuid NOT NULL, \"seen_by\" text array NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"bound_paper_number\" UNIQUE (\"case_id\", \"number\"), CONSTRAINT \"PK_e6ee5b1e7661c513c9257b175eb\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"cases\".\"serial\" (\"organisation_id\" uuid NOT NULL, \"year\" integer NOT NULL, \"last\" integer NOT NULL, CONSTRAINT \"PK_a580f13e1cae0dea541ba5ad9c0\" PRIMARY KEY (\"organisation_id\", \"year\"))");
    // By hand, kept when the file is drafted again:
    await runner.query('create view cases.pub_case as select id, state, number, organisation_id, profile, dispute_type, amount_minor, currency, submitted_at, settled_at, ended_at, changed_at from cases.dispute_case');
    await runner.query('create view cases.pub_party as select id, case_id, side, kind, name, account_id from cases.party');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

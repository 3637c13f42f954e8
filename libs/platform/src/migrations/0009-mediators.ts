import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mediators0009 implements MigrationInterface {
  readonly name = 'Mediators1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"mediators\".\"mediator\" (\"id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, \"name\" jsonb NOT NULL, \"sort_name\" text NOT NULL, \"specialities\" text array NOT NULL, \"languages\" text array NOT NULL, \"full_time\" boolean NOT NULL, \"charges\" boolean NOT NULL, \"years\" integer NOT NULL, \"introduction\" jsonb NOT NULL, \"listed\" boolean NOT NULL DEFAULT true, CONSTRAINT \"PK_ed2aa02dc6abbec0d9ff6f7e1bd\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"mediator_organisation\" ON \"mediators\".\"mediator\"  (\"organisation_id\") ");
    await runner.query("CREATE INDEX \"mediator_in_order\" ON \"mediators\".\"mediator\"  (\"sort_name\", \"id\") WHERE listed");
    await runner.query("CREATE TABLE \"mediators\".\"panel\" (\"organisation_id\" uuid NOT NULL, \"mediator_id\" uuid NOT NULL, CONSTRAINT \"PK_2446d673666104cff5ac6bf90ec\" PRIMARY KEY (\"organisation_id\", \"mediator_id\"))");
    await runner.query("CREATE INDEX \"panel_mediator\" ON \"mediators\".\"panel\"  (\"mediator_id\") ");
    await runner.query("CREATE TABLE \"mediators\".\"choice\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"state\" text NOT NULL, \"round\" integer NOT NULL DEFAULT '1', \"mediator_id\" uuid, \"appointed\" boolean NOT NULL DEFAULT false, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"choice_has_mediator\" CHECK ((state = 'open') = (mediator_id is null)), CONSTRAINT \"choice_state_3\" CHECK (state in ('open', 'awaiting', 'accepted')), CONSTRAINT \"PK_5bf2e5939332f46711278a87fcd\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"choice_mediator\" ON \"mediators\".\"choice\"  (\"mediator_id\") WHERE mediator_id is not null");
    await runner.query("CREATE UNIQUE INDEX \"choice_case\" ON \"mediators\".\"choice\"  (\"case_id\") ");
    await runner.query("CREATE TABLE \"mediators\".\"naming\" (\"choice_id\" uuid NOT NULL, \"round\" integer NOT NULL, \"side\" text NOT NULL, \"mediator_id\" uuid NOT NULL, CONSTRAINT \"naming_side_2\" CHECK (side in ('applicant', 'respondent')), CONSTRAINT \"PK_a294b12cc0692d2a267020b1ef5\" PRIMARY KEY (\"choice_id\", \"round\", \"side\"))");
    await runner.query("CREATE TABLE \"mediators\".\"disclosure\" (\"choice_id\" uuid NOT NULL, \"round\" integer NOT NULL, \"mediator_id\" uuid NOT NULL, \"kind\" text NOT NULL, \"description\" text NOT NULL DEFAULT '', \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"disclosure_kind_2\" CHECK (kind in ('none', 'related') and (kind = 'none' or description <> '')), CONSTRAINT \"PK_fb4d216176c01149f5a09eb8cef\" PRIMARY KEY (\"choice_id\", \"round\"))");
    await runner.query("CREATE TABLE \"mediators\".\"recusal_answer\" (\"choice_id\" uuid NOT NULL, \"round\" integer NOT NULL, \"side\" text NOT NULL, \"wants_change\" boolean NOT NULL, \"reason\" text NOT NULL DEFAULT '', \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"recusal_side_2\" CHECK (side in ('applicant', 'respondent')), CONSTRAINT \"PK_10155056d67aea2e8112ecb1323\" PRIMARY KEY (\"choice_id\", \"round\", \"side\"))");
    await runner.query("CREATE TABLE \"mediators\".\"exclusion\" (\"choice_id\" uuid NOT NULL, \"mediator_id\" uuid NOT NULL, \"why\" text NOT NULL, \"reason\" text NOT NULL DEFAULT '', \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"exclusion_why_4\" CHECK (why in ('declined', 'lapsed', 'changed', 'replaced')), CONSTRAINT \"PK_bcaa5b8723e24f50a2b749932a2\" PRIMARY KEY (\"choice_id\", \"mediator_id\"))");
    // By hand, kept when the file is drafted again:
    await runner.query('create view mediators.pub_mediator as select id, organisation_id, name, full_time, charges, listed from mediators.mediator');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Court0015 implements MigrationInterface {
  readonly name = 'Court1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"court\".\"answer\" (\"docket_id\" uuid NOT NULL, \"seq\" integer NOT NULL, \"kind\" text NOT NULL, \"body\" jsonb NOT NULL, \"issued_paper_id\" uuid, \"given_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"whole_at\" TIMESTAMP WITH TIME ZONE, \"sent_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"answer_kind_1\" CHECK (kind IN ('docketed', 'not-accepted', 'supplement-required', 'verification-set', 'verified', 'resumed', 'confirmed', 'dismissed', 'withdrawn', 'deemed-withdrawn', 'terminated')), CONSTRAINT \"PK_fa04bc385ed4944466b0d661095\" PRIMARY KEY (\"docket_id\", \"seq\"))");
    await runner.query("CREATE INDEX \"answer_unsent\" ON \"court\".\"answer\"  (\"docket_id\", \"seq\") WHERE sent_at IS NULL");
    await runner.query("CREATE TABLE \"court\".\"issued_paper\" (\"id\" uuid NOT NULL, \"docket_id\" uuid NOT NULL, \"kind\" text NOT NULL, \"file_id\" uuid NOT NULL, \"sha256\" text NOT NULL, \"bytes\" bigint NOT NULL, \"made_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_4f95e6c0510b508832c4b4230ea\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"issued_paper_docket\" ON \"court\".\"issued_paper\"  (\"docket_id\") ");
    await runner.query("CREATE TABLE \"court\".\"docket\" (\"id\" uuid NOT NULL, \"package_id\" uuid NOT NULL, \"court_id\" uuid NOT NULL, \"state\" text NOT NULL, \"version\" integer NOT NULL DEFAULT '1', \"manifest\" jsonb NOT NULL, \"manifest_sha256\" text NOT NULL, \"package_file_id\" uuid NOT NULL, \"intact\" boolean NOT NULL, \"signed_by\" text, \"receipt\" jsonb NOT NULL, \"parties\" text NOT NULL, \"number\" text, \"assigned_to\" uuid, \"ticked\" text array NOT NULL DEFAULT '{}', \"received_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"accept_by\" TIMESTAMP WITH TIME ZONE NOT NULL, \"decide_by\" TIMESTAMP WITH TIME ZONE, \"supplement_by\" TIMESTAMP WITH TIME ZONE, \"verified_at\" TIMESTAMP WITH TIME ZONE, \"decided_at\" TIMESTAMP WITH TIME ZONE, \"decided_by\" uuid, \"answers\" integer NOT NULL DEFAULT '0', CONSTRAINT \"docket_package\" UNIQUE (\"package_id\"), CONSTRAINT \"docket_state_1\" CHECK (state IN ('received', 'supplement-required', 'supplemented', 'docketed', 'verification-set', 'verified', 'confirmed', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated')), CONSTRAINT \"PK_a1b64e8a8496893d07fbf9aeea1\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"docket_since\" ON \"court\".\"docket\"  (\"court_id\", \"received_at\", \"id\") ");
    await runner.query("CREATE INDEX \"docket_inbox\" ON \"court\".\"docket\"  (\"court_id\", \"state\", \"accept_by\", \"id\") ");
    await runner.query("CREATE UNIQUE INDEX \"docket_number\" ON \"court\".\"docket\"  (\"court_id\", \"number\") WHERE number IS NOT NULL");
    await runner.query("CREATE TABLE \"court\".\"docket_paper\" (\"id\" uuid NOT NULL, \"docket_id\" uuid NOT NULL, \"source\" uuid NOT NULL, \"position\" integer NOT NULL, \"path\" text NOT NULL, \"document\" text NOT NULL, \"title\" text NOT NULL, \"file_id\" uuid, \"sha256\" text NOT NULL, \"bytes\" bigint NOT NULL, \"media_type\" text NOT NULL, \"intact\" boolean NOT NULL, \"verdict\" text, \"verdict_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"docket_paper_path\" UNIQUE (\"docket_id\", \"source\", \"path\"), CONSTRAINT \"docket_paper_verdict\" CHECK (verdict IS NULL OR verdict IN ('accepted', 'returned')), CONSTRAINT \"PK_c1039bf97bded0eecb5cb7e7c2c\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"court\".\"pull\" (\"id\" uuid NOT NULL, \"court_id\" uuid NOT NULL, \"account_id\" uuid, \"client_id\" text, \"format\" text NOT NULL, \"docket_ids\" uuid array NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"pull_format\" CHECK (format IN ('json', 'csv', 'zip')), CONSTRAINT \"pull_who\" CHECK ((account_id IS NULL) <> (client_id IS NULL)), CONSTRAINT \"PK_d25e988445e4493d39c34db02ab\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"pull_register\" ON \"court\".\"pull\"  (\"court_id\", \"at\", \"id\") ");
    await runner.query("CREATE TABLE \"court\".\"supplement\" (\"id\" uuid NOT NULL, \"docket_id\" uuid NOT NULL, \"answer\" integer NOT NULL, \"items\" jsonb NOT NULL, CONSTRAINT \"PK_e88bfaa9511f7093f7fb015bb07\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"supplement_docket\" ON \"court\".\"supplement\"  (\"docket_id\") ");
    // By hand, kept when the file is drafted again:
    // The register of pulls is for good: the serving role adds to it and changes nothing.
    await runner.query('REVOKE UPDATE, DELETE ON court.pull FROM maple_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

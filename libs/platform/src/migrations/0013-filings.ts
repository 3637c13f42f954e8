import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Filings0013 implements MigrationInterface {
  readonly name = 'Filings1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"filings\".\"filing\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"agreement_id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, \"profile\" text NOT NULL, \"state\" text NOT NULL, \"version\" integer NOT NULL DEFAULT '1', \"court_id\" uuid, \"basis\" text, \"window_end\" TIMESTAMP WITH TIME ZONE, \"asked_at\" TIMESTAMP WITH TIME ZONE, \"ready_at\" TIMESTAMP WITH TIME ZONE, \"queued_at\" TIMESTAMP WITH TIME ZONE, \"package_id\" uuid, \"received_at\" TIMESTAMP WITH TIME ZONE, \"accept_by\" TIMESTAMP WITH TIME ZONE, \"answers\" integer NOT NULL DEFAULT '0', \"number\" text, \"supplement\" jsonb, \"slot\" jsonb, \"reasons\" text array NOT NULL DEFAULT '{}', \"note\" text NOT NULL DEFAULT '', \"notice_file_id\" uuid, \"ruling_file_id\" uuid, \"decided_at\" TIMESTAMP WITH TIME ZONE, \"served_at\" TIMESTAMP WITH TIME ZONE, \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"filing_state_1\" CHECK (state IN ('eligible', 'awaiting-co-applicant', 'ready', 'queued', 'undelivered', 'transmitted', 'received', 'docketed', 'supplement-required', 'supplemented', 'verification-set', 'verified', 'confirmed', 'served', 'final', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated', 'expired', 'declined')), CONSTRAINT \"PK_f69b82a024430752e7dfd006592\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"filing_window\" ON \"filings\".\"filing\"  (\"window_end\") WHERE state IN ('eligible', 'awaiting-co-applicant')");
    await runner.query("CREATE INDEX \"filing_undelivered\" ON \"filings\".\"filing\"  (\"organisation_id\", \"asked_at\") WHERE state = 'undelivered'");
    await runner.query("CREATE UNIQUE INDEX \"filing_one_live\" ON \"filings\".\"filing\"  (\"agreement_id\") WHERE state NOT IN ('final', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated', 'expired', 'declined')");
    await runner.query("CREATE INDEX \"filing_case\" ON \"filings\".\"filing\"  (\"case_id\", \"created_at\") ");
    await runner.query("CREATE TABLE \"filings\".\"co_applicant\" (\"filing_id\" uuid NOT NULL, \"party_id\" uuid NOT NULL, \"account_id\" uuid NOT NULL, \"undertaking_version\" text NOT NULL, \"asked_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_5b371c66ad4e14ca3c07a3ef88d\" PRIMARY KEY (\"filing_id\", \"party_id\"))");
    await runner.query("CREATE TABLE \"filings\".\"service\" (\"filing_id\" uuid NOT NULL, \"party_id\" uuid NOT NULL, \"channel\" text NOT NULL, \"arrived_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_97b0024e3a8fd0b2f05759caab8\" PRIMARY KEY (\"filing_id\", \"party_id\"))");
    await runner.query("CREATE TABLE \"filings\".\"package\" (\"id\" uuid NOT NULL, \"filing_id\" uuid NOT NULL, \"manifest\" text NOT NULL, \"manifest_sha256\" text NOT NULL, \"file_id\" uuid NOT NULL, \"files\" integer NOT NULL, \"made_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"receipt\" jsonb, CONSTRAINT \"package_filing\" UNIQUE (\"filing_id\"), CONSTRAINT \"PK_308364c66df656295bc4ec467c2\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"filings\".\"transmission\" (\"id\" uuid NOT NULL, \"filing_id\" uuid NOT NULL, \"cargo_id\" uuid NOT NULL, \"attempt\" integer NOT NULL, \"fence\" integer NOT NULL, \"state\" text NOT NULL, \"http_status\" integer, \"problem\" text NOT NULL DEFAULT '', \"started_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"ended_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"transmission_state\" CHECK (state IN ('started', 'answered', 'failed')), CONSTRAINT \"PK_603d6337303910ace59d59a6d95\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"transmission_filing\" ON \"filings\".\"transmission\"  (\"filing_id\", \"started_at\") ");
    await runner.query("CREATE TABLE \"filings\".\"supplement\" (\"id\" uuid NOT NULL, \"filing_id\" uuid NOT NULL, \"answer\" integer NOT NULL, \"items\" jsonb NOT NULL, \"by_account_id\" uuid NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"received_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_e88bfaa9511f7093f7fb015bb07\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"supplement_of_filing\" ON \"filings\".\"supplement\"  (\"filing_id\") ");
    await runner.query("CREATE TABLE \"filings\".\"court_answer\" (\"filing_id\" uuid NOT NULL, \"seq\" integer NOT NULL, \"kind\" text NOT NULL, \"body\" jsonb NOT NULL, \"paper_file_id\" uuid, \"given_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"applied_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_109160ff4349dc9d5201d08f953\" PRIMARY KEY (\"filing_id\", \"seq\"))");
    // By hand, kept when the file is drafted again:
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

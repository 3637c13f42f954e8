import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Agreements0012 implements MigrationInterface {
  readonly name = 'Agreements1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"agreements\".\"agreement_version\" (\"id\" uuid NOT NULL, \"agreement_id\" uuid NOT NULL, \"number\" integer NOT NULL, \"content\" text NOT NULL, \"sha256\" text NOT NULL, \"written_by\" uuid NOT NULL, \"written_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"agreement_version_number\" UNIQUE (\"agreement_id\", \"number\"), CONSTRAINT \"PK_db3e64e691aef50c031de3c135a\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"agreements\".\"clause_mark\" (\"version_id\" uuid NOT NULL, \"party_id\" uuid NOT NULL, \"clause_id\" text NOT NULL, \"answer\" text NOT NULL, \"note\" text NOT NULL DEFAULT '', \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_ccbdc4ec9a900c1b338b012e4ce\" PRIMARY KEY (\"version_id\", \"party_id\", \"clause_id\"))");
    await runner.query("CREATE INDEX \"clause_mark_version\" ON \"agreements\".\"clause_mark\"  (\"version_id\") ");
    await runner.query("CREATE TABLE \"agreements\".\"agreement\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, \"profile\" text NOT NULL, \"state\" text NOT NULL, \"number\" integer NOT NULL, \"version_id\" uuid NOT NULL, \"override_reason\" text NOT NULL DEFAULT '', \"sign_by\" TIMESTAMP WITH TIME ZONE, \"last_party_signed_at\" TIMESTAMP WITH TIME ZONE, \"mediator_signed_at\" TIMESTAMP WITH TIME ZONE, \"stamped_at\" TIMESTAMP WITH TIME ZONE, \"effective_at\" TIMESTAMP WITH TIME ZONE, \"settled_at\" TIMESTAMP WITH TIME ZONE, \"refused_by\" uuid, \"refusal_reason\" text NOT NULL DEFAULT '', \"paper_file_id\" uuid, \"sealed_file_id\" uuid, \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"agreement_stamped_has_moment\" CHECK ((state = 'stamped') = (stamped_at is not null)), CONSTRAINT \"agreement_moments_in_state\" CHECK (state not in ('signed-by-parties', 'signed', 'stamped') or last_party_signed_at is not null), CONSTRAINT \"agreement_state_7\" CHECK (state in ('draft', 'ready', 'signing', 'signed-by-parties', 'signed', 'stamped', 'void')), CONSTRAINT \"PK_e7537188219eeef56233a609753\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"agreement_to_stamp\" ON \"agreements\".\"agreement\"  (\"organisation_id\", \"mediator_signed_at\") WHERE state = 'signed'");
    await runner.query("CREATE INDEX \"agreement_case\" ON \"agreements\".\"agreement\"  (\"case_id\", \"created_at\") ");
    await runner.query("CREATE UNIQUE INDEX \"agreement_one_live\" ON \"agreements\".\"agreement\"  (\"case_id\") WHERE state <> 'void'");
    await runner.query("CREATE TABLE \"agreements\".\"signature\" (\"id\" uuid NOT NULL, \"version_id\" uuid NOT NULL, \"kind\" text NOT NULL, \"party_id\" uuid, \"account_id\" uuid, \"signer_name\" text NOT NULL, \"method\" text NOT NULL, \"image_file_id\" uuid, \"code_verified_at\" TIMESTAMP WITH TIME ZONE, \"document_hash\" text NOT NULL, \"signed_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"signature_proved\" CHECK (method <> 'handwriting-and-code' or (image_file_id is not null and code_verified_at is not null)), CONSTRAINT \"signature_party_named\" CHECK ((kind = 'party') = (party_id is not null)), CONSTRAINT \"signature_method_3\" CHECK (method in ('handwriting-and-code', 'paper', 'stamp')), CONSTRAINT \"signature_kind_3\" CHECK (kind in ('party', 'mediator', 'seal')), CONSTRAINT \"PK_8e62734171afc1d7c9570be27fb\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"signature_once_a_seal\" ON \"agreements\".\"signature\"  (\"version_id\", \"kind\") WHERE kind <> 'party'");
    await runner.query("CREATE UNIQUE INDEX \"signature_once_a_party\" ON \"agreements\".\"signature\"  (\"version_id\", \"party_id\") WHERE kind = 'party'");
    await runner.query("CREATE TABLE \"agreements\".\"payment\" (\"id\" uuid NOT NULL, \"agreement_id\" uuid NOT NULL, \"duty_id\" text NOT NULL, \"slip_file_id\" uuid NOT NULL, \"recorded_by\" uuid NOT NULL, \"recorded_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"received_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_fcaec7df5adf9cac408c686b2ab\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"payment_once_a_duty\" ON \"agreements\".\"payment\"  (\"agreement_id\", \"duty_id\") ");
    // By hand, kept when the file is drafted again:
    // A wording and a signature are for good: the serving role cannot change or remove one.
    await runner.query('REVOKE UPDATE, DELETE ON agreements.agreement_version, agreements.signature FROM maple_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

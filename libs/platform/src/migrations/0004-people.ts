import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People0004 implements MigrationInterface {
  readonly name = 'People1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"people\".\"account\" (\"id\" uuid NOT NULL, \"phone\" text, \"mail\" text, \"name\" text NOT NULL DEFAULT '', \"language\" text NOT NULL DEFAULT 'zh-CN', \"password_hash\" text, \"demo\" text, \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"account_contact\" CHECK (phone IS NOT NULL OR mail IS NOT NULL), CONSTRAINT \"PK_54115ee388cdb6d86bb4bf5b2ea\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"account_mail\" ON \"people\".\"account\"  (\"mail\") WHERE mail IS NOT NULL");
    await runner.query("CREATE UNIQUE INDEX \"account_phone\" ON \"people\".\"account\"  (\"phone\") WHERE phone IS NOT NULL");
    await runner.query("CREATE TABLE \"people\".\"sign_in\" (\"id\" uuid NOT NULL, \"account_id\" uuid NOT NULL, \"token_hash\" text NOT NULL, \"device\" text NOT NULL DEFAULT '', \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"expires_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"revoked_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"sign_in_token\" UNIQUE (\"token_hash\"), CONSTRAINT \"PK_e1c2af97265eef8174c9a652a5e\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"sign_in_account\" ON \"people\".\"sign_in\"  (\"account_id\") ");
    await runner.query("CREATE TABLE \"people\".\"code_challenge\" (\"id\" uuid NOT NULL, \"purpose\" text NOT NULL, \"contact\" text NOT NULL, \"language\" text NOT NULL DEFAULT 'zh-CN', \"subject\" text NOT NULL DEFAULT '', \"code_mac\" text, \"tries\" integer NOT NULL DEFAULT '0', \"expires_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"used_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"code_challenge_purpose\" CHECK (purpose IN ('sign-in', 'join', 'sign')), CONSTRAINT \"PK_04ebc0f5bfde9bb48b0d5fed786\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"people\".\"capability\" (\"id\" uuid NOT NULL, \"kind\" text NOT NULL, \"case_id\" uuid NOT NULL, \"party_id\" uuid, \"token_mac\" text NOT NULL, \"contact\" text NOT NULL DEFAULT '', \"pass_mac\" text, \"pass_expires_at\" TIMESTAMP WITH TIME ZONE, \"expires_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"revoked_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"capability_token\" UNIQUE (\"token_mac\"), CONSTRAINT \"capability_kind\" CHECK (kind IN ('invitation', 'tracking')), CONSTRAINT \"PK_a30c8f80d9cbf7c1315b30acfe4\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"capability_case\" ON \"people\".\"capability\"  (\"case_id\") ");
    await runner.query("CREATE TABLE \"people\".\"identity\" (\"account_id\" uuid NOT NULL, \"name\" text NOT NULL, \"document_kind\" text NOT NULL, \"document_number\" bytea NOT NULL, \"photo_file_id\" uuid NOT NULL, \"state\" text NOT NULL DEFAULT 'stated', \"method\" text, \"compared_by\" uuid, \"stated_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"compared_at\" TIMESTAMP WITH TIME ZONE, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"identity_state\" CHECK (state IN ('stated', 'compared', 'refused')), CONSTRAINT \"PK_bafa9e6c71c3f69cef6602a8095\" PRIMARY KEY (\"account_id\"))");
    await runner.query("CREATE TABLE \"people\".\"consent\" (\"id\" uuid NOT NULL, \"account_id\" uuid NOT NULL, \"case_id\" uuid, \"text\" text NOT NULL, \"text_version\" text NOT NULL, \"language\" text NOT NULL, \"details\" jsonb NOT NULL DEFAULT '{}', \"accepted_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"revoked_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_9115e8d6b082d4fc46d56134d29\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"consent_account\" ON \"people\".\"consent\"  (\"account_id\", \"text\") ");
    await runner.query("CREATE TABLE \"people\".\"involvement\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"account_id\" uuid, \"organisation_id\" uuid, \"relation\" text NOT NULL, \"party_id\" uuid, \"side\" text, \"since\" TIMESTAMP WITH TIME ZONE NOT NULL, \"until\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"involvement_who\" CHECK ((account_id IS NULL) <> (organisation_id IS NULL)), CONSTRAINT \"PK_6ba245aa0ab9f1aca6c5e2f7b5c\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"involvement_organisation\" ON \"people\".\"involvement\"  (\"organisation_id\", \"case_id\") WHERE until IS NULL");
    await runner.query("CREATE INDEX \"involvement_account\" ON \"people\".\"involvement\"  (\"account_id\", \"case_id\") WHERE until IS NULL");
    await runner.query("CREATE INDEX \"involvement_case\" ON \"people\".\"involvement\"  (\"case_id\") ");
    await runner.query("CREATE TABLE \"people\".\"organisation\" (\"id\" uuid NOT NULL, \"parent_id\" uuid, \"kind\" text NOT NULL, \"code\" text NOT NULL, \"name\" jsonb NOT NULL, \"profile\" text NOT NULL DEFAULT 'cn-people', \"phone\" text NOT NULL DEFAULT '', \"address\" jsonb NOT NULL DEFAULT '{}', \"zone\" text NOT NULL DEFAULT 'Asia/Shanghai', CONSTRAINT \"organisation_kind\" CHECK (kind IN ('court', 'mediation-organisation', 'station', 'agency')), CONSTRAINT \"PK_c725ae234ef1b74cce43d2d00c1\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"organisation_code\" ON \"people\".\"organisation\"  (\"code\") ");
    await runner.query("CREATE TABLE \"people\".\"membership\" (\"id\" uuid NOT NULL, \"organisation_id\" uuid NOT NULL, \"account_id\" uuid NOT NULL, \"role\" text NOT NULL, \"since\" TIMESTAMP WITH TIME ZONE NOT NULL, \"until\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_83c1afebef3059472e7c37e8de8\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE UNIQUE INDEX \"membership_live\" ON \"people\".\"membership\"  (\"organisation_id\", \"account_id\", \"role\") WHERE until IS NULL");
    await runner.query("CREATE INDEX \"membership_account\" ON \"people\".\"membership\"  (\"account_id\") ");
    await runner.query("CREATE TABLE \"people\".\"machine_client\" (\"id\" text NOT NULL, \"organisation_id\" uuid NOT NULL, \"secret_mac\" text NOT NULL, \"revoked_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_130825531a03f6f917c64819da8\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"people\".\"machine_token\" (\"token_hash\" text NOT NULL, \"client_id\" text NOT NULL, \"expires_at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_078b2dbebaf5d4b8e76069d0072\" PRIMARY KEY (\"token_hash\"))");
    // By hand, kept when the file is drafted again:
    await runner.query('create view people.pub_involvement as select case_id, account_id, organisation_id, relation, party_id, side from people.involvement where until is null');
    await runner.query('create view people.pub_account as select id, name, language from people.account');
    await runner.query('create view people.pub_organisation as select id, parent_id, kind, code, name, profile, phone, zone from people.organisation');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

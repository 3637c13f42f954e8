import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform0002 implements MigrationInterface {
  readonly name = 'Platform1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"platform\".\"stored_file\" (\"id\" uuid NOT NULL, \"owner_account_id\" uuid, \"name\" text NOT NULL, \"media_type\" text, \"bytes\" bigint NOT NULL, \"sha256\" text, \"state\" text NOT NULL, \"scan\" text NOT NULL, \"use\" text, \"used_in\" uuid, \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"received_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"stored_file_bytes\" CHECK (bytes >= 0), CONSTRAINT \"stored_file_hashed\" CHECK (state NOT IN ('received', 'quarantined') OR (sha256 IS NOT NULL AND media_type IS NOT NULL AND received_at IS NOT NULL)), CONSTRAINT \"stored_file_scan\" CHECK (scan IN ('not-scanned', 'clean', 'infected')), CONSTRAINT \"stored_file_state\" CHECK (state IN ('receiving', 'received', 'quarantined', 'refused')), CONSTRAINT \"PK_e140967af84027b493a3ff04fbb\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"stored_file_unscanned\" ON \"platform\".\"stored_file\"  (\"created_at\") WHERE state = 'quarantined'");
    await runner.query("CREATE INDEX \"stored_file_unfinished\" ON \"platform\".\"stored_file\"  (\"created_at\") WHERE state = 'receiving'");
    await runner.query("CREATE TABLE \"platform\".\"chain\" (\"id\" uuid NOT NULL, \"kind\" text NOT NULL, \"number\" bigint NOT NULL, \"hash\" text NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_8e273aafae283b886672c952ecd\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"platform\".\"event\" (\"id\" uuid NOT NULL, \"chain\" text NOT NULL, \"chain_id\" uuid NOT NULL, \"number\" bigint NOT NULL, \"type\" text NOT NULL, \"subject_id\" uuid NOT NULL, \"seq\" integer NOT NULL, \"facts\" jsonb NOT NULL, \"actor\" jsonb NOT NULL, \"actor_account_id\" uuid, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"seen_by\" text array NOT NULL, \"previous\" text NOT NULL, \"hash\" text NOT NULL, CONSTRAINT \"event_chain_number\" UNIQUE (\"chain_id\", \"number\"), CONSTRAINT \"PK_30c2f3bbaf6d34a55f8ae6e4614\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"event_type_at\" ON \"platform\".\"event\"  (\"type\", \"at\") ");
    await runner.query("CREATE TABLE \"platform\".\"outbox\" (\"id\" uuid NOT NULL, \"event_id\" uuid NOT NULL, CONSTRAINT \"PK_340ab539f309f03bdaa14aa7649\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"platform\".\"reaction\" (\"id\" uuid NOT NULL, \"event_id\" uuid NOT NULL, \"name\" text NOT NULL, \"queue\" text NOT NULL, \"created_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"attempts\" integer NOT NULL DEFAULT '0', \"fence\" integer NOT NULL DEFAULT '0', \"next_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"dead_at\" TIMESTAMP WITH TIME ZONE, \"last_error\" text, \"done_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"reaction_once\" UNIQUE (\"event_id\", \"name\"), CONSTRAINT \"PK_41fbb346da22da4df129f14b11e\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"reaction_undone\" ON \"platform\".\"reaction\"  (\"created_at\") WHERE done_at IS NULL");
    await runner.query("CREATE TABLE \"platform\".\"idempotency\" (\"owner\" text NOT NULL, \"operation\" text NOT NULL, \"key\" text NOT NULL, \"request_hash\" text NOT NULL, \"answer\" bytea, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_7d7c458016350017ab1599ce5d0\" PRIMARY KEY (\"owner\", \"operation\", \"key\"))");
    await runner.query("CREATE INDEX \"idempotency_at\" ON \"platform\".\"idempotency\"  (\"at\") ");
    await runner.query("CREATE TABLE \"platform\".\"inbound\" (\"id\" uuid NOT NULL, \"source\" text NOT NULL, \"external_id\" text NOT NULL, \"content\" jsonb NOT NULL, \"received_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"handled_at\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"inbound_once\" UNIQUE (\"source\", \"external_id\"), CONSTRAINT \"PK_837651a56a588fd82392d68a5fd\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"platform\".\"attempt\" (\"name\" text NOT NULL, \"count\" integer NOT NULL, \"window_ends\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"attempt_count_positive\" CHECK (count >= 0), CONSTRAINT \"PK_84d0f9ae5da05926ecaf72eabfa\" PRIMARY KEY (\"name\"))");
    // By hand, kept when the file is drafted again:
    await runner.query("revoke update, delete, truncate on platform.event from maple_app");
    await runner.query("create view platform.pub_file as select id, name, media_type, bytes, sha256, state, scan, received_at, used_in from platform.stored_file where state <> 'receiving'");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Evidence0010 implements MigrationInterface {
  readonly name = 'Evidence1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"evidence\".\"item\" (\"id\" uuid NOT NULL, \"case_id\" uuid NOT NULL, \"party_id\" uuid NOT NULL, \"added_by\" uuid NOT NULL, \"file_id\" uuid NOT NULL, \"title\" text NOT NULL, \"category\" text NOT NULL, \"class\" text NOT NULL, \"state\" text NOT NULL, \"added_at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"version\" integer NOT NULL DEFAULT '1', CONSTRAINT \"item_file\" UNIQUE (\"file_id\"), CONSTRAINT \"item_class\" CHECK (class IN ('joint', 'private')), CONSTRAINT \"item_state\" CHECK (state IN ('added', 'withdrawn')), CONSTRAINT \"PK_d3c0c71f23e7adcf952a1d13423\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"item_case\" ON \"evidence\".\"item\"  (\"case_id\", \"added_at\") ");
    await runner.query("CREATE TABLE \"evidence\".\"disclosure\" (\"id\" uuid NOT NULL, \"item_id\" uuid NOT NULL, \"to\" text NOT NULL, \"disclosed_by\" uuid NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"disclosure_once\" UNIQUE (\"item_id\", \"to\"), CONSTRAINT \"disclosure_to\" CHECK (\"to\" IN ('other-side', 'court')), CONSTRAINT \"PK_b8eace3be471f4a07b7fce9f4d6\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE TABLE \"evidence\".\"viewing\" (\"item_id\" uuid NOT NULL, \"account_id\" uuid NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_7d7241474dd9bf6d5c9dc015bcc\" PRIMARY KEY (\"item_id\", \"account_id\"))");
    // By hand, kept when the file is drafted again:
    await runner.query("create view evidence.pub_item as select i.id, i.case_id, i.party_id, i.file_id, i.category, i.class, i.added_at, exists(select 1 from evidence.disclosure d where d.item_id = i.id and d.to = 'other-side') as open_to_other_side, exists(select 1 from evidence.disclosure d where d.item_id = i.id and d.to = 'court') as open_to_court from evidence.item i where i.state = 'added'");
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCHEMAS = [
  'platform', 'documents', 'people', 'deadlines', 'messages', 'notices', 'insight', 'cases', 'bookings', 'mediators',
  'evidence', 'sessions', 'agreements', 'filings', 'aftercare', 'court',
];

/** One schema per lib, and the role that serves: it owns nothing and cannot change what was recorded. */
export class Foundation0001 implements MigrationInterface {
  readonly name = 'Foundation1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`set lock_timeout = '5s'`);
    await runner.query('create extension if not exists btree_gist');
    await runner.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'maple_app') then create role maple_app nologin; end if;
    end $$`);
    for (const schema of SCHEMAS) {
      await runner.query(`create schema if not exists ${schema}`);
      await runner.query(`grant usage on schema ${schema} to maple_app`);
      await runner.query(`alter default privileges in schema ${schema} grant select, insert, update, delete on tables to maple_app`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

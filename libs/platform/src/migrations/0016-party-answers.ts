import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PartyAnswers0016 implements MigrationInterface {
  readonly name = 'PartyAnswers1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "cases"."party" ADD "answer" text');
    await runner.query(`ALTER TABLE "cases"."party" ADD "wish" text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "cases"."party" ADD CONSTRAINT "party_answer" CHECK (answer IN ('agree', 'agree-otherwise', 'ask-for-help', 'decline'))`);
    // What stood among the applicant's answers moves to the party who said it.
    await runner.query(`update cases.party p set wish = coalesce(c.answers ->> ('wish:' || p.id), '') from cases.dispute_case c where c.id = p.case_id and p.side = 'respondent'`);
    await runner.query(`update cases.party p set answer = 'agree' from cases.dispute_case c where c.id = p.case_id and p.side = 'respondent'
      and c.state in ('selecting-mediator', 'awaiting-acceptance', 'in-mediation', 'suspended', 'settled', 'closed')`);
    await runner.query(`update cases.dispute_case c set answers = c.answers - array(select key from jsonb_object_keys(c.answers) key where key like 'wish:%') where c.answers::text like '%"wish:%'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

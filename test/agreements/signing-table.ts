import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { Clock, newId, type AccountId, type Actor, type OrganisationId, type PartyId, type Relation } from '@maplebridge/kernel';
import {
  AgreementPaper, AgreementReads, Agreements, AgreementsModule, Clauses, emptyTerms, PaperSigning, Payments, Signing, Stamping, TermsPreflight,
  type Obligation, type Proof, type Terms,
} from '@maplebridge/agreements';
import { Cases } from '@maplebridge/cases';
import { Codes, Involvements, Organisations } from '@maplebridge/people';
import { Database, Files, PlatformModule, Settings } from '@maplebridge/platform';
import { AgreementStore } from '../../libs/agreements/src/agreement-store.service.js';

class SetClock extends Clock {
  at = new Date('2026-11-17T07:41:00Z');
  override now(): Date {
    return this.at;
  }
}

/** A name of two strokes, 24 × 8 pixels. */
export const HANDWRITING = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAABgAAAAICAAAAADGymC/AAAAIElEQVR4nGNgYPgPBagsHMJwCUx9DNiFwRLYbWGgnuUAp16ZZzpRIrgAAAAASUVORK5CYII=', 'base64');

/** The lib on a real database and a real folder, and people to sit at the table. */
export async function openTable(url: string, Store = AgreementStore, CasesClass = Cases) {
  const clock = new SetClock();
  const settings = Settings.from({
    DATABASE_URL: url, REDIS_URL: process.env['REDIS_URL'], MASTER_KEY: '1'.repeat(64), DATA_DIR: mkdtempSync(join(tmpdir(), 'agreements-')),
  });
  const nest = await Test.createTestingModule({ imports: [PlatformModule.with(settings, clock), AgreementsModule] })
    .overrideProvider(AgreementStore).useClass(Store).overrideProvider(Cases).useClass(CasesClass).compile();
  const source = nest.get(DataSource);
  const files = nest.get(Files);
  const signing = nest.get(Signing);
  const codes = nest.get(Codes);
  let people = Math.floor(Math.random() * 90_000_000);

  async function person(name: string, relations: Relation[], partyIds: PartyId[] = [], organisationId?: OrganisationId): Promise<Actor & { accountId: AccountId }> {
    const accountId = newId<'Account'>();
    await source.query('insert into people.account (id, name, phone, language, created_at) values ($1, $2, $3, $4, $5)', [
      accountId, name, `+86138${String(people++).padStart(8, '0')}`, 'zh-CN', clock.now(),
    ]);
    await source.query(
      `insert into people.identity (account_id, name, document_kind, document_number, photo_file_id, state, method, stated_at, compared_at) values ($1, $2, 'other', '', $3, 'compared', 'by-eye', $4, $4)`,
      [accountId, name, newId(), clock.now()]);
    return { kind: 'account', accountId, relations, partyIds, organisationId };
  }
  const file = async (who: Actor, mediaType = 'image/png') =>
    (await files.put({ ownerAccountId: who.accountId!, name: 'name', mediaType, content: HANDWRITING })).id;

  /** A case in mediation between a patient and a hospital with a representative. */
  async function seat(profile = 'cn-people') {
    const [caseId, patientId, hospitalId] = [newId<'Case'>(), newId<'Party'>(), newId<'Party'>()];
    const name = { 'zh-CN': '诸暨市医疗纠纷调解委员会', en: 'Zhuji Medical Dispute Committee' };
    const [organisationId = ''] = await nest.get(Organisations).add([{ code: caseId.slice(-12), kind: 'mediation-organisation', name, profile }]);
    const number = `FQ-2026-${caseId.slice(-6)}`;
    const mediator = await person('沈白露', ['mediator']);
    const patient = await person('林小满', ['applicant'], [patientId]);
    const hospital = await person('周立夏', ['representative'], [hospitalId]);
    const keeper = await person('严守印', ['seal-keeper'], [], organisationId as OrganisationId);
    await source.query(
      `insert into cases.dispute_case (id, state, organisation_id, profile, number, dispute_type, created_at, changed_at) values ($1, 'in-mediation', $2, $3, $4, 'medical', $5, $5)`,
      [caseId, organisationId, profile, number, clock.now()]);
    const special = { name: '周立夏', position: '医务科', accountId: hospital.accountId, authority: 'special', ceilingMinor: 3_000_000, documentFileId: newId() };
    await source.query(
      `insert into cases.party (id, case_id, side, kind, name, capacity, account_id, representative) values
         ($1, $3, 'applicant', 'natural', '林小满', 'full', $4, null), ($2, $3, 'respondent', 'legal', '青禾医院', 'full', null, $5)`,
      [patientId, hospitalId, caseId, patient.accountId, JSON.stringify(special)]);
    await nest.get(Involvements).add({ caseId, accountId: mediator.accountId, relation: 'mediator' });
    return { caseId, number, patientId, hospitalId, mediator, patient, hospital, keeper };
  }

  return {
    nest, source, clock, files, file, signing, seat, person,
    database: nest.get(Database),
    agreements: nest.get(Agreements), clauses: nest.get(Clauses), stamping: nest.get(Stamping), paper: nest.get(PaperSigning),
    payments: nest.get(Payments), preflight: nest.get(TermsPreflight), reads: nest.get(AgreementReads), sealing: nest.get(AgreementPaper),
    close: () => nest.close(),
    /** A proof as the signer's own phone and hand would give it. */
    async proof(who: Actor, caseId: string, number: number): Promise<Proof> {
      const { challengeId } = await signing.requestCode(who, caseId as never, number);
      const minted = await codes.mint(challengeId);
      return { number, imageFileId: await file(who), challengeId, code: minted!.code };
    },
    /** The case as it stands: `settled` once an agreement settled it. */
    async caseState(caseId: string): Promise<{ state: string; settledAt: Date | null }> {
      const [row] = await source.query<{ state: string; settledAt: Date | null }[]>('select state, settled_at as "settledAt" from cases.dispute_case where id = $1', [caseId]);
      return row!;
    },
  };
}

export type Table = Awaited<ReturnType<typeof openTable>>;
export type Seat = Awaited<ReturnType<Table['seat']>>;

/** The hospital pays 20,000 at signing. */
export const onTheSpot = ({ patientId, hospitalId }: Seat): Obligation => ({
  id: 'pay', kind: 'pay', debtorId: hospitalId, creditorId: patientId, act: {}, amount: { minor: 2_000_000, currency: 'CNY' },
  due: { kind: 'at-signing' }, method: 'bank-transfer', payee: { holder: '林小满', bank: '枫桥银行', account: '622200000246' }, instalments: [],
});

export const soundTerms = (seat: Seat, ...obligations: Obligation[]): Terms => ({
  ...emptyTerms('zh-CN'),
  facts: { 'zh-CN': '术后声音嘶哑' },
  points: [{ 'zh-CN': '赔偿' }],
  voluntary: true,
  closing: false,
  obligations: obligations.length > 0 ? obligations : [onTheSpot(seat)],
});

/** Drafts, sends, and has both sides agree to every clause of the version in force. */
export async function readyToSign(table: Table, seat: Seat, terms = soundTerms(seat)): Promise<number> {
  const { number } = await table.agreements.draft(seat.mediator, seat.caseId, terms);
  await table.agreements.sendToSign(seat.mediator, seat.caseId, number);
  for (const who of [seat.patient, seat.hospital])
    for (const { id } of terms.obligations) await table.clauses.mark(who, seat.caseId, { number, clauseId: id, answer: 'agree' });
  return number;
}

import { Clock, newId, type Actor, type OrganisationId, type PartyId, type Relation } from '@maplebridge/kernel';
import { AgreementReads, Agreements, CaseDesk, Clauses, emptyTerms, PaperSigning, Payments, Signing, Stamping, TermsPreflight } from '@maplebridge/agreements';
import type { AgreementCase, Obligation, Proof, Terms } from '@maplebridge/agreements';
import { Codes } from '@maplebridge/people';
import { Attempts, Database, Events, Keys, openDataSource, Settings } from '@maplebridge/platform';
import { AgreementStore } from '../../libs/agreements/src/agreement-store.service.js';
import { Files, type StoredFile } from '../../libs/agreements/src/files.port.js';
import { Settling } from '../../libs/agreements/src/settling.service.js';

class SetClock extends Clock {
  at = new Date('2026-11-17T07:41:00Z');
  override now(): Date {
    return this.at;
  }
}

/** A name of two strokes, 24 × 8 pixels. */
const HANDWRITING = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAABgAAAAICAAAAADGymC/AAAAIElEQVR4nGNgYPgPBagsHMJwCUx9DNiFwRLYbWGgnuUAp16ZZzpRIrgAAAAASUVORK5CYII=', 'base64');

class OneFile extends Files {
  owner = '';
  mediaType = 'image/png';
  override async require(id: string): Promise<StoredFile> {
    return { id, sha256: '0'.repeat(64), mediaType: this.mediaType, ownerAccountId: this.owner };
  }
  override async read(): Promise<Buffer> {
    return HANDWRITING;
  }
  override async attach(): Promise<void> {}
}

class Desk extends CaseDesk {
  readonly settled: { caseId: string; at: Date }[] = [];
  constructor(readonly cases: Map<string, AgreementCase>) {
    super();
  }
  override async facts(caseId: string): Promise<AgreementCase> {
    return this.cases.get(caseId)!;
  }
  override async settle(_actor: Actor, caseId: string, at: Date): Promise<void> {
    this.settled.push({ caseId, at });
  }
  override async bind(): Promise<void> {}
  override async signer(accountId: string) {
    return { name: `signer ${accountId.slice(-4)}`, contact: `138${accountId.replace(/\D/g, '').slice(-8).padStart(8, '0')}`, language: 'zh-CN' as const };
  }
}

const actor = (relations: Relation[], partyIds: PartyId[] = [], organisationId?: OrganisationId): Actor => ({
  kind: 'account', accountId: newId<'Account'>(), relations, partyIds, organisationId,
});

/** Everything an agreement needs on a real database, and the four people at the table. */
export async function openTable(url: string, pool = 12, Store = AgreementStore) {
  const source = await openDataSource(url, pool);
  const clock = new SetClock();
  const database = new Database(source);
  const keys = new Keys(Settings.from({ DATABASE_URL: url, REDIS_URL: 'redis://127.0.0.1', MASTER_KEY: '1'.repeat(64), DATA_DIR: '/nowhere' }));
  const events = new Events(clock);
  const codes = new Codes(database, events, keys, new Attempts(source, clock), clock);
  const desk = new Desk(new Map());
  const files = new OneFile();
  const store = new Store(database, events, clock);
  const settling = new Settling(store, desk);
  const preflight = new TermsPreflight(database, desk, clock);
  const signing = new Signing(database, files, codes, store, settling, desk, clock);
  return {
    source, clock, database, desk, files, codes, signing, preflight,
    agreements: new Agreements(database, store, desk, preflight, clock),
    clauses: new Clauses(database, store, clock),
    stamping: new Stamping(database, store, settling, desk, clock),
    paper: new PaperSigning(database, files, store, settling, desk, clock),
    payments: new Payments(database, files, store, clock),
    reads: new AgreementReads(database),
    /** A case in mediation between a patient and a hospital with a representative. */
    seat(profile = 'cn-people') {
      const [caseId, organisationId, patientId, hospitalId] = [newId<'Case'>(), newId<'Organisation'>(), newId<'Party'>(), newId<'Party'>()];
      const facts: AgreementCase = {
        id: caseId, number: 'FQ-2026-04817', organisationId, organisation: '诸暨市医疗纠纷调解委员会', profile, disputeType: 'medical',
        state: 'in-mediation', mediators: ['沈白露'],
        parties: [
          { id: patientId, side: 'applicant', kind: 'natural', name: '林小满', capacity: 'full' },
          { id: hospitalId, side: 'respondent', kind: 'legal', name: '青禾医院', capacity: 'full', representative: { name: '周立夏', authority: 'special', ceilingMinor: 3_000_000 } },
        ],
      };
      desk.cases.set(caseId, facts);
      return {
        caseId, facts, patientId, hospitalId,
        mediator: actor(['mediator']),
        patient: actor(['applicant'], [patientId]),
        hospital: actor(['representative'], [hospitalId]),
        keeper: actor(['seal-keeper'], [], organisationId),
      };
    },
    /** A proof as the signer's own phone and hand would give it. */
    async proof(who: Actor, caseId: string, number: number): Promise<Proof> {
      const { challengeId } = await signing.requestCode(who, caseId, number);
      const minted = await codes.mint(challengeId);
      files.owner = who.accountId!;
      return { number, imageFileId: newId(), challengeId, code: minted!.code };
    },
  };
}

export type Table = Awaited<ReturnType<typeof openTable>>;
export type Seat = ReturnType<Table['seat']>;

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

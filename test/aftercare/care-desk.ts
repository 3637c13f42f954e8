import { newId, type Actor, type Relation } from '@maplebridge/kernel';
import type { Terms } from '@maplebridge/agreements';
import { Aftercare, AftercareReads, Closing, Performances, Satisfaction, Visits } from '@maplebridge/aftercare';
import { CaseLife, Cases } from '@maplebridge/cases';
import { Calendars, Clocks } from '@maplebridge/deadlines';
import { Accounts, Involvements, Organisations } from '@maplebridge/people';
import { Events, Files, type StoredFile } from '@maplebridge/platform';
import { CaseStore } from '../../libs/cases/src/case-store.service.js';
import { openTable, readyToSign, type Seat } from '../agreements/signing-table.js';

/** Any upload of anybody: what is tested here is what happens to a proof, not how it arrived. */
class AnyFile extends Files {
  override async require(id: string): Promise<StoredFile> {
    return { id, ownerAccountId: null, name: 'slip.png', mediaType: 'image/png', bytes: 1, sha256: '0'.repeat(64), state: 'received', scan: 'clean', receivedAt: new Date() };
  }
  override async attach(): Promise<void> {}
}

/** A table at which a case settles, and the desk that follows it. */
export async function openDesk(url: string) {
  const table = await openTable(url);
  const { source, database, clock } = table;
  const events = new Events(clock, database);
  const clocks = new Clocks(database, events, new Calendars(database, clock), clock);
  const store = new CaseStore(database, events, clock);
  const life = new CaseLife(database, store, clocks, clock);
  const accounts = new Accounts(database);
  const cases = new Cases(database, store, life, accounts, new Involvements(database, events, clock), new Organisations(database, events, clock), clock);
  const closing = new Closing(database, life, clock);
  const aftercare = new Aftercare(database, events, cases, table.reads, clocks, new Calendars(database, clock));

  return {
    ...table, clocks, closing, aftercare,
    performances: new Performances(database, events, new AnyFile(database, undefined as never, clock), table.reads, clocks, closing, clock),
    visits: new Visits(database, events, clocks, closing, clock),
    satisfaction: new Satisfaction(database, events, clock),
    reads: new AftercareReads(database, table.reads, cases, accounts, clock),
    visitor: (): Actor => ({ kind: 'account', accountId: newId<'Account'>(), relations: ['return-visitor'] satisfies Relation[], partyIds: [] }),
    /** The state of the case row beneath. */
    async caseState(caseId: string): Promise<string> {
      const [row] = await source.query<{ state: string }[]>('select state from cases.dispute_case where id = $1', [caseId]);
      return row!.state;
    },
    /** A case that settles under these terms, `paid` duties handed over on the spot, and its aftercare begun. */
    async settled(terms: (seat: Seat) => Terms, paid: readonly string[] = []): Promise<Seat> {
      const seat = table.seat();
      const { caseId, facts } = seat;
      const [organisationId] = await new Organisations(database, events, clock).add([{ code: newId().slice(-8), kind: 'mediation-organisation', name: { 'zh-CN': '调解委员会', en: 'Committee' } }]);
      await source.query(
        `insert into cases.dispute_case (id, state, number, organisation_id, profile, dispute_type, created_at, changed_at) values ($1, 'settled', $2, $3, $4, $5, $6, $6)`,
        [caseId, newId().slice(-12), organisationId, facts.profile, facts.disputeType, clock.now()],
      );
      Object.assign(facts, { organisationId });
      const number = await readyToSign(table, seat, terms(seat));
      for (const who of [seat.patient, seat.hospital]) await table.signing.sign(who, caseId, await table.proof(who, caseId, number));
      await table.signing.signAsMediator(seat.mediator, caseId, await table.proof(seat.mediator, caseId, number));
      for (const duty of paid) await table.payments.record(seat.mediator, caseId, duty, newId());
      await table.stamping.stamp({ ...seat.keeper, organisationId }, caseId, number);
      await aftercare.beginSettled(caseId);
      return seat;
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

import type { Actor } from '@maplebridge/kernel';
import type { Terms } from '@maplebridge/agreements';
import { Aftercare, AftercareReads, Closing, Performances, Satisfaction, Visits } from '@maplebridge/aftercare';
import { CaseLife, Cases } from '@maplebridge/cases';
import { Calendars, Clocks } from '@maplebridge/deadlines';
import { Accounts } from '@maplebridge/people';
import { Events } from '@maplebridge/platform';
import { openTable, readyToSign, type Seat } from '../agreements/signing-table.js';

/** A table at which a case settles, and the desk that follows it. */
export async function openDesk(url: string) {
  const table = await openTable(url);
  const { nest, database, clock, files, reads: agreements } = table;
  const [events, clocks, calendars, cases, life] = [nest.get(Events), nest.get(Clocks, { strict: false }), nest.get(Calendars, { strict: false }), nest.get(Cases, { strict: false }), nest.get(CaseLife, { strict: false })];
  const closing = new Closing(database, life, clock);
  const visits = new Visits(database, events, clocks, closing, clock);
  const aftercare = new Aftercare(database, events, cases, agreements, clocks, calendars);

  return {
    ...table, cases, clocks, closing, aftercare, agreements,
    performances: new Performances(database, events, files, agreements, cases, clocks, closing, visits, clock),
    visits,
    satisfaction: new Satisfaction(database, events, clock),
    reads: new AftercareReads(database, agreements, cases, nest.get(Accounts, { strict: false }), clock),
    visitor: (): Promise<Actor> => table.person('安回访', ['return-visitor']),
    /** A case that settles under these terms, `paid` duties handed over on the spot, and its aftercare begun. */
    async settled(terms: (seat: Seat) => Terms, paid: readonly string[] = []): Promise<Seat> {
      const seat = await table.seat();
      const { caseId } = seat;
      const number = await readyToSign(table, seat, terms(seat));
      for (const who of [seat.patient, seat.hospital]) await table.signing.sign(who, caseId, await table.proof(who, caseId, number));
      await table.signing.signAsMediator(seat.mediator, caseId, await table.proof(seat.mediator, caseId, number));
      for (const duty of paid) await table.payments.record(seat.mediator, caseId, duty, await table.file(seat.mediator));
      await table.stamping.stamp(seat.keeper, caseId, number);
      await aftercare.beginSettled(caseId);
      return seat;
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

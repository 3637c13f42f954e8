import { Injectable } from '@nestjs/common';
import { Bookings } from '@maplebridge/bookings';
import { COURT_RELATIONS, Refusal, SYSTEM, type Actor, type Relation } from '@maplebridge/kernel';
import { Accounts, Involvements } from '@maplebridge/people';
import { Database, Events } from '@maplebridge/platform';
import { FilingMoves } from './filing-moves.service.js';
import { FilingSlotTaken } from './filings.events.js';
import { bySlot } from './filings.queries.js';


/** The slot in which a court verifies with both sides: its time is booked here, and its people enter by its link. */
@Injectable()
export class Verification {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly moves: FilingMoves,
    private readonly bookings: Bookings,
    private readonly involvements: Involvements,
    private readonly accounts: Accounts,
  ) {}

  /** Books the slot the court set; the session takes the booking's id. `Refusal` `conflict` when a party is not free. */
  open(filingId: string): Promise<void> {
    return this.database.transaction(async () => {
      const { caseId, slot } = await this.moves.lock(filingId);
      if (!slot) return;
      const startsAt = new Date(slot.startsAt);
      for (const earlier of await this.bookings.ofCase(SYSTEM, caseId))
        if (earlier.purpose === 'verification' && earlier.id !== slot.slotId && earlier.allowedActions.includes('cancel')) await this.bookings.cancel(SYSTEM, caseId, earlier.id, 'other-time');
      const minutes = Math.round((Date.parse(slot.endsAt) - startsAt.getTime()) / 60_000);
      await this.bookings.reserve(SYSTEM, { id: slot.slotId, caseId, startsAt, minutes, zone: slot.zone, mode: slot.mode, venue: slot.place || null });
    });
  }

  /** A party is not free then: the centre and the mediator are told, so that somebody calls the court. */
  clash(filingId: string): Promise<void> {
    return this.database.transaction(async () => {
      const { id, caseId, version } = await this.moves.lock(filingId);
      this.events.append(FilingSlotTaken, { chainId: caseId, subjectId: id, seq: version, actor: SYSTEM });
    });
  }

  /** Staff of the court that set the slot join its case for this one session; to anyone else it does not exist. */
  enter(actor: Actor, slotId: string): Promise<{ caseId: string; sessionId: string }> {
    return this.database.transaction(async () => {
      const [found] = await this.database.read<{ id: string; caseId: string; courtId: string }>(bySlot, [slotId]);
      const { roles } = await this.accounts.me(actor);
      const mine = roles.filter(({ organisationId, role }) => organisationId === found?.courtId && (COURT_RELATIONS as readonly string[]).includes(role));
      if (!found || mine.length === 0) throw new Refusal('not-found', 'not-found');
      for (const { role } of mine) await this.involvements.add({ caseId: found.caseId, accountId: actor.accountId!, relation: role as Relation });
      return { caseId: found.caseId, sessionId: slotId };
    });
  }

  /** The court has decided: nobody of it belongs to the case any more. */
  leave(filingId: string): Promise<void> {
    return this.database.transaction(async () => {
      const { caseId } = await this.moves.lock(filingId);
      for (const { accountId, relation } of await this.involvements.accounts(caseId, COURT_RELATIONS)) await this.involvements.end({ caseId, accountId, relation });
    });
  }
}

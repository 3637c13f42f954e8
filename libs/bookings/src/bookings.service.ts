import { Injectable } from '@nestjs/common';
import { type Actor, Clock, newId, Refusal, type Side, SYSTEM, type MeetingMode } from '@maplebridge/kernel';
import { Database, Events, type EventType } from '@maplebridge/platform';
import { BookingRow, TickRow } from './booking.entity.js';
import { BookingCancelled, BookingConfirmed, BookingExpired, BookingKept, BookingLetGo, BookingMoveAsked } from './booking.events.js';
import { type BookingAction, bookingMachine, type BookingState, LIVE_STATES } from './booking.machine.js';
import { BOOKING, type Booking, BOOKINGS_OF_CASE, UPCOMING } from './booking.queries.js';
import { factsOf, factsOfEvent, stretchAt } from './booking.rules.js';
import { Reservations } from './reservations.service.js';
import { placeOf, Sittings } from './sittings.service.js';
import { wallTimeAt } from './wall-time.rules.js';

/** Why an appointment was called off; the sentence stands in words under `reasons.cancel`. */
export const CANCEL_REASONS = [
  'party-cannot',
  'mediator-cannot',
  'other-time',
  'mediator-changed',
  'mediation-over',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export interface ReserveRequest {
  /** The id a court has chosen, so that it knows the link before anyone answers; without it a new one. The same again changes nothing. */
  readonly id?: string;
  readonly caseId: string;
  readonly startsAt: Date;
  readonly minutes: number;
  /** IANA zone in which the time was said. */
  readonly zone: string;
  readonly mode: MeetingMode;
  readonly venue?: string | null;
}

/** Appointments once they stand: made firm, moved, called off, and those that a court sets. */
@Injectable()
export class Bookings {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly reservations: Reservations,
    private readonly sittings: Sittings,
  ) {}

  /**
   * A case's appointments as the actor may see them, with the actions open to them. While mediators are being chosen a side
   * sees only its own wishes: the other's would tell whom it has named.
   */
  async ofCase(actor: Actor, caseId: string): Promise<(Booking & { allowedActions: BookingAction[] })[]> {
    const now = this.clock.now();
    const { caseState } = await this.sittings.of(caseId);
    const bookings = await this.database.read<Booking>(BOOKINGS_OF_CASE, [caseId]);
    const shown = caseState === 'selecting-mediator' && actor.side ? ownWishes(bookings, actor.side) : bookings;
    return shown.map((booking) => ({ ...booking, allowedActions: bookingMachine.actionsFor(factsOf(booking, now, false), actor) }));
  }

  /** One appointment of a case, or `Refusal('not-found')`. */
  async require(caseId: string, bookingId: string): Promise<Booking> {
    const [booking] = await this.database.read<Booking>(BOOKING, [bookingId, caseId]);
    if (!booking) throw new Refusal('not-found');
    return booking;
  }

  /** The same, where it has a time to put into a calendar. */
  async withTime(caseId: string, bookingId: string): Promise<Booking> {
    const booking = await this.require(caseId, bookingId);
    if (!booking.startsAt || booking.state === 'proposed') throw new Refusal('not-ready', 'no-time-yet');
    return booking;
  }

  /** A mediator's appointments to come, fifty a page. */
  async upcoming(mediatorId: string, after?: { startsAt: Date; id: string }): Promise<Booking[]> {
    return this.database.read<Booking>(UPCOMING, [
      mediatorId,
      this.clock.now(),
      after?.startsAt ?? null,
      after?.id ?? null,
    ]);
  }

  /** Once the mediator has the case, the time both sides agreed stands. */
  async confirmAgreed(actor: Actor, caseId: string, mediatorId: string): Promise<void> {
    await this.database.transaction(async () => {
      const rows = await this.database.lockAll(BookingRow, { caseId, mediatorId, state: 'agreed' });
      for (const row of rows) await this.act(actor, row, 'confirm', BookingConfirmed, {}, SYSTEM);
    });
  }

  /** Gives back every time still wanted with a mediator who is no longer in question; all of them when nobody stays. */
  async drop(actor: Actor, caseId: string, reason: CancelReason, exceptMediatorId?: string): Promise<void> {
    await this.database.transaction(async () => {
      const rows = await this.database.lockAll(BookingRow, { caseId, purpose: 'session', state: LIVE_STATES });
      const now = this.clock.now();
      for (const row of rows)
        if (row.mediatorId !== exceptMediatorId && !(row.startsAt && row.startsAt <= now))
          await this.callOff(actor, row, reason);
    });
  }

  async cancel(
    actor: Actor,
    caseId: string,
    bookingId: string,
    reason: CancelReason,
  ): Promise<{ id: string; state: BookingState }> {
    return this.onOne(caseId, bookingId, (row) => this.callOff(actor, row, reason));
  }

  /** Asks for another time; the old one stays until the other is found. `Refusal('not-ready', 'too-late-to-move')` in the last 24 hours. */
  async askToMove(actor: Actor, caseId: string, bookingId: string): Promise<{ id: string; state: BookingState }> {
    return this.onOne(caseId, bookingId, async (row) => {
      await this.database.manager.delete(TickRow, { bookingId });
      await this.act(actor, row, 'ask-to-move', BookingMoveAsked, { heldUntil: row.startsAt });
    });
  }

  /** Lets the old time stand after all. */
  async keep(actor: Actor, caseId: string, bookingId: string): Promise<{ id: string; state: BookingState }> {
    return this.onOne(caseId, bookingId, async (row) => {
      await this.giveBackOffers(row);
      await this.act(actor, row, 'keep', BookingKept, { heldUntil: null });
    });
  }

  /** Ends a hold that is over: an offer lapses, a wish to move falls away. For the sweep. */
  async endHold(actor: Actor, bookingId: string): Promise<void> {
    await this.database.transaction(async () => {
      const [row] = await this.database.lockAll(BookingRow, { id: bookingId, state: ['proposed', 'moving'] });
      if (!row?.heldUntil || row.heldUntil > this.clock.now()) return;
      await this.giveBackOffers(row);
      if (row.state === 'moving') await this.act(actor, row, 'keep', BookingKept, { heldUntil: null });
      else await this.act(actor, row, 'expire', BookingExpired);
    });
  }

  /** A slot a court sets for verification with both parties: firm at once, or `Refusal('conflict', 'slot-taken')`. */
  async reserve(actor: Actor, request: ReserveRequest): Promise<Booking> {
    const { id = newId(), caseId, startsAt, minutes, zone, mode, venue = null } = request;
    return this.database.transaction(async () => {
      const sitting = await this.sittings.of(caseId);
      if (await this.database.manager.existsBy(BookingRow, { id, caseId })) return this.require(caseId, id);
      const stretch = stretchAt(startsAt.getTime(), minutes);
      const resources = [...sitting.parties, ...placeOf(sitting, mode, venue)];
      const time = {
        startsAt,
        endsAt: new Date(stretch.until),
        wallTime: wallTimeAt(stretch.from, zone),
        zone,
        minutes,
      };
      const row = Object.assign(new BookingRow(), {
        id,
        caseId,
        purpose: 'verification' as const,
        mediatorId: null,
        state: 'confirmed' as const,
        mode,
        venue,
        ...time,
        heldUntil: null,
        sequence: 0,
        moves: 0,
        reminders: 0,
        cancelReason: null,
        changedAt: this.clock.now(),
        version: 1,
      });
      await this.database.manager.insert(BookingRow, row);
      await this.reservations.take({ bookingId: id, resources, stretches: [stretch], heldUntil: null });
      this.append(BookingConfirmed, row, actor);
      return this.require(caseId, id);
    });
  }

  private async onOne(
    caseId: string,
    bookingId: string,
    work: (row: BookingRow) => Promise<void>,
  ): Promise<{ id: string; state: BookingState }> {
    return this.database.transaction(async () => {
      const [row] = await this.database.lockAll(BookingRow, { id: bookingId, caseId });
      if (!row) throw new Refusal('not-found');
      await work(row);
      return { id: row.id, state: row.state };
    });
  }

  private async callOff(actor: Actor, row: BookingRow, reason: CancelReason): Promise<void> {
    const event = row.state === 'proposed' ? BookingLetGo : BookingCancelled;
    await this.reservations.letGo(row.id);
    await this.act(actor, row, 'cancel', event, {
      cancelReason: reason,
      heldUntil: null,
      sequence: row.sequence + 1,
    });
  }

  private async giveBackOffers(row: BookingRow): Promise<void> {
    const ticks = await this.database.manager.findBy(TickRow, { bookingId: row.id });
    const stretches = ticks.map((tick) => stretchAt(tick.startsAt.getTime(), row.minutes));
    await this.reservations.letGo(
      row.id,
      stretches.filter(({ from }) => from !== row.startsAt?.getTime()),
    );
    await this.database.manager.delete(TickRow, { bookingId: row.id });
  }

  private async act(
    actor: Actor,
    row: BookingRow,
    action: BookingAction,
    event: EventType,
    change: Partial<BookingRow> = {},
    decider = actor,
  ): Promise<void> {
    const now = this.clock.now();
    const state = bookingMachine.decide(factsOf(row, now, false), action, decider);
    const next = { ...change, state, changedAt: now, version: row.version + 1 };
    await this.database.change(BookingRow, { id: row.id, version: row.version }, next);
    this.append(event, Object.assign(row, next), actor);
  }

  private append(event: EventType, row: BookingRow, actor: Actor): void {
    const facts = row.cancelReason ? { ...factsOfEvent(row), reason: row.cancelReason } : factsOfEvent(row);
    this.events.append(event, { chainId: row.caseId, subjectId: row.id, seq: row.version, facts, actor });
  }
}

const ownWishes = (bookings: readonly Booking[], side: Side): Booking[] =>
  bookings
    .filter(({ state, ticks }) => !['proposed', 'cancelled', 'expired'].includes(state) || ticks.some((tick) => tick.side === side))
    .map((booking) => ({ ...booking, ticks: booking.ticks.filter((tick) => tick.side === side) }));

import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DAY, newId, Refusal, type Side, SIDES, SYSTEM, type MeetingMode } from '@maplebridge/kernel';
import { Database, Events, type EventType, Settings } from '@maplebridge/platform';
import { Availability } from './availability.service.js';
import { BookingRow, TickRow } from './booking.entity.js';
import { BookingAgreed, BookingConfirmed, BookingMoved, BookingProposed, BookingWished } from './booking.events.js';
import { type BookingAction, bookingMachine, type BookingState } from './booking.machine.js';
import { factsOf, factsOfEvent, remindersBehind, stretchAt } from './booking.rules.js';
import { Reservations } from './reservations.service.js';
import { placeOf, type Sitting, Sittings } from './sittings.service.js';
import type { Slot } from './slots.rules.js';
import { firstCommon, OFFERED_AT_ONCE, type Tick } from './ticks.rules.js';

/** An offered time is kept free for so long, and never past its own beginning. */
export const HOLD = 3 * DAY;
/** Before the mediator has the case, a time both can do is agreed, not yet confirmed. */
const CHOOSING = 'selecting-mediator';
const PENDING = [CHOOSING, 'awaiting-acceptance'];
const OPEN = [...PENDING, 'in-mediation'];

export interface Proposal {
  readonly caseId: string;
  /** Without one: the mediator who has been asked or has the case. */
  readonly mediatorId?: string;
  readonly mode: MeetingMode;
  readonly venue?: string | null;
  /** One to three beginnings, milliseconds since 1970, each a free slot of the mediator. */
  readonly startsAt: readonly number[];
}

/** Finding a time: a side offers up to three, the other picks one of them or offers its own. */
@Injectable()
export class Offers {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly availability: Availability,
    private readonly reservations: Reservations,
    private readonly sittings: Sittings,
    private readonly settings: Settings,
  ) {}

  /** Offers times for one's side. The first time both sides can do is taken at once; else the offered ones are held. */
  async propose(actor: Actor, asked: Proposal): Promise<{ id: string; state: BookingState }> {
    return this.database.transaction(async () => {
      const proposal = { ...asked, mediatorId: asked.mediatorId ?? (await this.seated(asked.caseId)) };
      const sitting = await this.sittings.of(proposal.caseId);
      if (!OPEN.includes(sitting.caseState)) throw new Refusal('wrong-state', 'no-time-to-choose-now');
      const side = sideOf(actor);
      const row = await this.lockOrBegin(proposal);
      bookingMachine.decide(this.facts(row, sitting), 'propose', actor);
      const free = await this.free(proposal, sitting);
      const ticks = await this.tick(row, side, proposal, free);
      const chosen = free.get(firstCommon(ticks, SIDES) ?? Number.NaN);
      if (chosen) await this.fix(actor, row, chosen, sitting);
      else await this.hold(actor, row, ticks, sitting);
      return { id: row.id, state: row.state };
    });
  }

  /** Times a case can choose from, with its own mediator when none is named: full ones marked, its own holds free. In person the place must be free too. */
  async times(caseId: string, { mediatorId, venue }: { mediatorId?: string; venue?: string } = {}): Promise<Slot[]> {
    const sitting = await this.sittings.of(caseId);
    const others = [...sitting.parties, ...placeOf(sitting, 'on-site', venue)];
    return this.availability.slots({ mediatorId: mediatorId ?? (await this.seated(caseId)), others, caseId });
  }

  private async seated(caseId: string): Promise<string> {
    const mediatorId = await this.sittings.mediatorOf(caseId);
    if (!mediatorId) throw new Refusal('not-ready', 'no-mediator-yet');
    return mediatorId;
  }

  private async lockOrBegin({ caseId, mediatorId, mode, venue = null }: Full): Promise<BookingRow> {
    const find = () =>
      this.database.manager
        .createQueryBuilder(BookingRow, 'b')
        .where(`b.case_id = :caseId and b.mediator_id = :mediatorId and b.purpose = 'session'`, { caseId, mediatorId })
        .andWhere(`(b.state in ('proposed', 'agreed', 'moving') or (b.state = 'confirmed' and b.starts_at > :now))`, {
          now: this.clock.now(),
        })
        .setLock('pessimistic_write')
        .getOne();
    const found = await find();
    if (found) return found;
    const zone = (await this.availability.week(mediatorId))[0]?.zone;
    if (!zone) throw new Refusal('not-ready', 'no-hours-yet');
    await this.database.manager.query(
      `insert into bookings.booking (id, case_id, purpose, mediator_id, state, mode, venue, zone, minutes, changed_at)
       values ($1, $2, 'session', $3, 'proposed', $4, $5, $6, 60, $7) on conflict do nothing`,
      [newId(), caseId, mediatorId, mode, venue, zone, this.clock.now()],
    );
    return (await find())!;
  }

  /** Free slots by their beginning; refuses a proposal that names a time taken or not on offer. */
  private async free(
    { startsAt, mediatorId, caseId, mode, venue }: Full,
    sitting: Sitting,
  ): Promise<Map<number, Slot>> {
    if (startsAt.length === 0 || startsAt.length > OFFERED_AT_ONCE) throw new Refusal('invalid', 'one-to-three-times', {}, { startsAt: 'one-to-three-times' });
    if (mode === 'video' && !this.settings.get().LIVEKIT_URL) throw new Refusal('invalid', 'no-video-here', {}, { mode: 'no-video-here' });
    if (mode === 'on-site' && !venue) throw new Refusal('invalid', 'venue-missing', {}, { venue: 'venue-missing' });
    const others = [...sitting.parties, ...placeOf(sitting, mode, venue)];
    const slots = await this.availability.slots({ mediatorId, others, caseId });
    if (slots.some((slot) => slot.full && startsAt.includes(slot.startsAt)))
      throw new Refusal('conflict', 'slot-taken');
    const free = new Map(slots.filter((slot) => !slot.full).map((slot) => [slot.startsAt, slot]));
    if (!startsAt.every((at) => free.has(at))) throw new Refusal('invalid', 'not-on-offer', {}, { startsAt: 'not-on-offer' });
    return free;
  }

  /** Writes this side's times and keeps the other's that are still free; another way of meeting asks the other side anew. */
  private async tick(
    row: BookingRow,
    side: Side,
    proposal: Proposal,
    free: ReadonlyMap<number, Slot>,
  ): Promise<Tick[]> {
    const { mode, venue = null } = proposal;
    const before =
      row.mode === mode && row.venue === venue
        ? await this.database.manager.findBy(TickRow, { bookingId: row.id })
        : [];
    const theirs = before.filter((tick) => tick.side !== side && free.has(tick.startsAt.getTime()));
    const own = [...new Set(proposal.startsAt)].map((at) => ({ bookingId: row.id, side, startsAt: new Date(at) }));
    await this.database.manager.delete(TickRow, { bookingId: row.id });
    await this.database.manager.insert(TickRow, [...theirs, ...own]);
    Object.assign(row, { mode, venue });
    return [...theirs, ...own].map((tick) => ({ side: tick.side, startsAt: tick.startsAt.getTime() }));
  }

  private async fix(actor: Actor, row: BookingRow, slot: Slot, sitting: Sitting): Promise<void> {
    const action: BookingAction =
      row.state === 'moving' ? 'move' : PENDING.includes(sitting.caseState) ? 'agree' : 'confirm';
    const state = bookingMachine.decide(this.facts(row, sitting), action, SYSTEM);
    await this.reservations.letGo(row.id);
    await this.reservations.take({
      bookingId: row.id,
      resources: this.resources(row, sitting),
      stretches: [stretchAt(slot.startsAt, row.minutes)],
      heldUntil: null,
    });
    const moved = action === 'move' ? { moves: row.moves + 1, sequence: row.sequence + 1 } : {};
    const time = {
      startsAt: new Date(slot.startsAt),
      endsAt: new Date(slot.endsAt),
      wallTime: slot.wallTime,
      zone: slot.zone,
    };
    const reminders = remindersBehind(slot.startsAt, this.clock.now().getTime());
    await this.save(actor, row, { state, ...time, ...moved, reminders, heldUntil: null }, EVENTS[action]!);
  }

  /** Holds the mediator's time and the place; the sides' own time is theirs until both have agreed. */
  private async hold(actor: Actor, row: BookingRow, ticks: readonly Tick[], sitting: Sitting): Promise<void> {
    const starts = [...new Set(ticks.map((tick) => tick.startsAt))];
    const heldUntil = new Date(Math.min(this.clock.now().getTime() + HOLD, Math.max(...starts)));
    const kept = row.startsAt ? [stretchAt(row.startsAt.getTime(), row.minutes)] : [];
    const stretches = starts.map((at) => stretchAt(at, row.minutes)).filter(({ from }) => kept[0]?.from !== from);
    const held = [row.mediatorId!, ...placeOf(sitting, row.mode, row.venue)].sort();
    await this.reservations.letGo(row.id);
    if (kept.length > 0)
      await this.reservations.take({
        bookingId: row.id,
        resources: this.resources(row, sitting),
        stretches: kept,
        heldUntil: null,
      });
    await this.reservations.take({ bookingId: row.id, resources: held, stretches, heldUntil });
    await this.save(actor, row, { heldUntil }, sitting.caseState === CHOOSING ? BookingWished : BookingProposed);
  }

  private async save(actor: Actor, row: BookingRow, change: Partial<BookingRow>, event: EventType): Promise<void> {
    const next = { mode: row.mode, venue: row.venue, ...change, changedAt: this.clock.now(), version: row.version + 1 };
    await this.database.change(BookingRow, { id: row.id, version: row.version }, next);
    Object.assign(row, next);
    this.events.append(event, {
      chainId: row.caseId,
      subjectId: row.id,
      seq: row.version,
      facts: { ...factsOfEvent(row), partyId: actor.partyIds[0] ?? null },
      actor,
    });
  }

  private resources(row: BookingRow, sitting: Sitting): string[] {
    return [row.mediatorId!, ...sitting.parties, ...placeOf(sitting, row.mode, row.venue)].sort();
  }

  private facts(row: BookingRow, sitting: Sitting) {
    return factsOf(row, this.clock.now(), PENDING.includes(sitting.caseState));
  }
}

type Full = Proposal & { readonly mediatorId: string };

const EVENTS: Partial<Record<BookingAction, EventType>> = {
  agree: BookingAgreed,
  confirm: BookingConfirmed,
  move: BookingMoved,
};
function sideOf({ side }: Actor): Side {
  if (!side) throw new Refusal('not-allowed', 'not-a-side');
  return side;
}

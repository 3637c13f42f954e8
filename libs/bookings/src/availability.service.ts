import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DAY, HOUR, newId, Refusal } from '@maplebridge/kernel';
import { Calendars } from '@maplebridge/deadlines';
import { Database, Events } from '@maplebridge/platform';
import { In } from 'typeorm';
import { AvailabilityRow, LeaveRow } from './availability.entity.js';
import { BUSY, type BusyRead, HOURS, type HoursRead, LEAVE } from './availability.queries.js';
import { HoursSaved, LeaveEnded, LeaveTaken } from './booking.events.js';
import { faultIn } from './hours.rules.js';
import { dayOf } from './wall-time.rules.js';
import { type Interval, type Slot, slotsOf, type WallClocks, type WeeklyHours } from './slots.rules.js';

/** Minutes of a session, and of the pause before the next. */
export const SESSION = { minutes: 60, buffer: 30 } as const;
/** How far ahead one books, and how much notice a mediator gets at least. */
export const BOOK_AHEAD = 28 * DAY;
export const NOTICE = HOUR;

export interface Wish {
  readonly mediatorId: string;
  /** Parties and places that must be free as well. */
  readonly others: readonly string[];
  /** The case that asks: its own holds count as free. */
  readonly caseId?: string;
  readonly within?: Interval;
}

/** When people can be booked: their hours without the days off of where they keep them. Three statements whatever the number of people. */
@Injectable()
export class Availability {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
  ) {}

  /** Every slot of a mediator in the next four weeks, those taken marked full. */
  async slots({ mediatorId, others, caseId, within = this.window() }: Wish): Promise<Slot[]> {
    const hours = await this.hours([mediatorId], within.from);
    const busy = await this.busy([mediatorId, ...others], within, caseId);
    return slotsOf({ ...within, ...SESSION, hours, busy, daysOff: await this.daysOff() });
  }

  /** The first free slot of each of many people; who has none is missing. A case's own holds count as free for it. */
  async nextFree(accountIds: readonly string[], caseId?: string): Promise<Map<string, Slot>> {
    if (accountIds.length === 0) return new Map();
    const within = this.window();
    const hours = grouped(await this.hours(accountIds, within.from), (row) => row.accountId);
    const busy = grouped(await this.busy(accountIds, within, caseId), (row) => row.resourceId);
    const daysOff = await this.daysOff();
    const clocks: WallClocks = new Map();
    const first = (id: string) =>
      slotsOf({ ...within, ...SESSION, hours: hours.get(id) ?? [], busy: busy.get(id) ?? [], daysOff }, clocks).find(
        (slot) => !slot.full,
      );
    const found = accountIds.map((id) => [id, first(id)] as const);
    return new Map(found.filter((entry): entry is [string, Slot] => entry[1] !== undefined));
  }

  async week(accountId: string): Promise<WeeklyHours[]> {
    const rows = await this.hours([accountId], this.clock.now().getTime());
    return rows.map(({ weekday, from, until, zone, validFrom, validUntil }) => ({
      weekday,
      from,
      until,
      zone,
      validFrom,
      validUntil,
    }));
  }

  leave(accountId: string): Promise<{ id: string; startsAt: Date; endsAt: Date }[]> {
    return this.database.read(LEAVE, [accountId, this.clock.now()]);
  }

  /** Replaces one's week. `Refusal('invalid', …)` names what is wrong with it. */
  async saveHours(actor: Actor, week: readonly WeeklyHours[]): Promise<WeeklyHours[]> {
    const accountId = accountOf(actor);
    const fault = faultIn(week);
    if (fault) throw new Refusal('invalid', fault);
    return this.database.transaction(async () => {
      await this.database.manager.delete(AvailabilityRow, { accountId });
      await this.database.manager.insert(
        AvailabilityRow,
        week.map((hours) => ({ ...columns(hours), id: newId(), accountId })),
      );
      this.append(HoursSaved, actor, accountId, { accountId, rows: week.length });
      return this.week(accountId);
    });
  }

  /** Enters the weeks of many people at once, as an organisation does that joins. */
  async enrolHours(actor: Actor, weeks: ReadonlyMap<string, readonly WeeklyHours[]>): Promise<void> {
    await this.database.transaction(async () => {
      const rows = [...weeks].flatMap(([accountId, week]) =>
        week.map((hours) => ({ ...columns(hours), id: newId() as string, accountId })),
      );
      await this.database.manager.delete(AvailabilityRow, { accountId: In([...weeks.keys()]) });
      for (let at = 0; at < rows.length; at += 1000)
        await this.database.manager.insert(AvailabilityRow, rows.slice(at, at + 1000));
      for (const [accountId, week] of weeks)
        this.append(HoursSaved, actor, accountId, { accountId, rows: week.length });
    });
  }

  async takeLeave(actor: Actor, { from, until }: Interval): Promise<{ id: string }> {
    const accountId = accountOf(actor);
    if (from >= until) throw new Refusal('invalid', 'hours-end-before-start', {}, { endsAt: 'hours-end-before-start' });
    return this.database.transaction(async () => {
      const id = newId();
      await this.database.manager.insert(LeaveRow, {
        id,
        accountId,
        startsAt: new Date(from),
        endsAt: new Date(until),
      });
      this.append(LeaveTaken, actor, id, { accountId });
      return { id };
    });
  }

  async endLeave(actor: Actor, id: string): Promise<{ id: string }> {
    const accountId = accountOf(actor);
    return this.database.transaction(async () => {
      const { affected } = await this.database.manager.delete(LeaveRow, { id, accountId });
      if (affected !== 1) throw new Refusal('not-found');
      this.append(LeaveEnded, actor, id, { accountId });
      return { id };
    });
  }

  private append(
    type: typeof HoursSaved,
    actor: Actor,
    subjectId: string,
    facts: { accountId: string; rows?: number },
  ): void {
    this.events.append(type, { chainId: facts.accountId, subjectId, seq: 1, facts, actor });
  }

  private async daysOff(): Promise<Map<string, Set<number>>> {
    return new Map([...(await this.calendars.daysOff())].map(([zone, dates]) => [zone, new Set(dates.map(dayOf))]));
  }

  private window(): Interval {
    const now = this.clock.now().getTime();
    return { from: now + NOTICE, until: now + BOOK_AHEAD };
  }

  private hours(accountIds: readonly string[], from: number): Promise<HoursRead[]> {
    return this.database.read(HOURS, [accountIds, new Date(from - DAY)]);
  }

  private busy(resources: readonly string[], { from, until }: Interval, caseId?: string): Promise<BusyRead[]> {
    return this.database.read(BUSY, [
      resources,
      new Date(from - DAY),
      new Date(until + DAY),
      this.clock.now(),
      caseId ?? null,
    ]);
  }
}

const columns = ({ weekday, from, until, zone, validFrom, validUntil }: WeeklyHours) => ({
  weekday,
  fromMinute: from,
  untilMinute: until,
  zone,
  validFrom,
  validUntil,
});

function accountOf({ accountId }: Actor): string {
  if (!accountId) throw new Refusal('not-signed-in');
  return accountId;
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

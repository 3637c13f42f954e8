import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SYSTEM, type Actor } from '@maplebridge/kernel';
import { clockLength, clockRule, PROFILES, profileOf, type CalendarId, type ClockName, type DisputeType, type ProfileId, type WorkingCalendar } from '@maplebridge/law';
import { Database, eachInTurn, Events } from '@maplebridge/platform';
import { Calendars } from './calendar.service.js';
import { ClockRow } from './clock.entity.js';
import { clockMachine, type ClockAction, type ClockState } from './clock.machine.js';
import { clockEvents, type ClockDeed } from './deadlines.events.js';
import { placeOf, viewOf, type ClockKey, type ClocksOf, type ClockView } from './clock-key.rules.js';
import { movedOn, nextReminder, reckon } from './due.rules.js';

export type StartClock = ClockKey & {
  readonly profile: ProfileId;
  readonly disputeType?: DisputeType;
  readonly startedAt: Date;
  /** For clocks whose date somebody sets: the court, the parties. Overrides the profile's length. */
  readonly dueAt?: Date;
};

const dueBy = (calendar: WorkingCalendar, row: ClockRow): Date => reckon({ ...row, length: row.length ?? 0 }, calendar);

const OPEN: readonly ClockState[] = ['running', 'paused', 'expired'];
const DUE = { name: 'deadlines.due', text: `select id from deadlines.clock where state = 'running' and due_at < $1 order by due_at limit 500` };
/** Whose last day a working calendar can move: counted by a rule's length, in working days or as a legal limit in days or months. $1 profiles, $2 now. */
const BY_CALENDAR = {
  name: 'deadlines.by-calendar',
  text: `select id, profile, kind, unit, length, extended, started_at as "startedAt", due_at as "dueAt", pauses from deadlines.clock
          where state = 'running' and due_at > $2 and length is not null and (unit = 'working-days' or (kind = 'legal' and unit <> 'hours')) and profile = any($1) order by due_at`,
};
const TO_REMIND = { name: 'deadlines.to-remind', text: `select id from deadlines.clock where state = 'running' and remind_at <= $1 order by remind_at limit 500` };

/** Legal limits and service promises. Every method joins the caller's transaction and appends its own event. */
@Injectable()
export class Clocks {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** Starts a clock. Undefined when the profile knows none of this name; an open one of the same name stays as it is. */
  start(actor: Actor, asked: StartClock): Promise<ClockView | undefined> {
    return this.database.transaction(async () => {
      const profile = profileOf(asked.profile);
      const rule = clockLength(profile, asked.name, asked.disputeType);
      if (!rule) return undefined;
      const open = await this.open(asked);
      if (open) return viewOf(open);
      if (!asked.dueAt && rule.length === undefined) throw new Refusal('invalid', 'clock-needs-date', { name: asked.name }, { dueAt: 'clock-needs-date' });
      const row: ClockRow = {
        id: newId(this.clock.now().getTime()), ...placeOf(asked), profile: profile.id, kind: rule.kind, unit: rule.unit,
        length: asked.dueAt ? null : (rule.length ?? null), extended: 0, startedAt: asked.startedAt, dueAt: asked.startedAt, remindAt: null,
        pauses: [], state: clockMachine.initial, metAt: null, expiredAt: null, cancelledAt: null, version: 1,
      };
      row.dueAt = asked.dueAt ?? (await this.due(row));
      row.remindAt = this.reminder(row);
      await this.database.manager.insert(ClockRow, row);
      this.tell('start', row, actor);
      return viewOf(row);
    });
  }

  /** Stops the count; `reason` is a code (`appraisal`, `false-mediation-doubt`, `fault`). Undefined when none is open. */
  pause(actor: Actor, key: ClockKey, reason: string): Promise<ClockView | undefined> {
    const from = this.clock.now().toISOString();
    return this.change(actor, key, 'pause', (row) => ({ pauses: [...row.pauses, { from, until: null, reason }] }), { reason });
  }

  /** Lets it run on; the due moment moves by what the pause took. */
  resume(actor: Actor, key: ClockKey): Promise<ClockView | undefined> {
    const now = this.clock.now();
    return this.change(actor, key, 'resume', async (row) => {
      const pauses = row.pauses.map((pause) => ({ ...pause, until: pause.until ?? now.toISOString() }));
      const last = pauses.at(-1)!;
      const dueAt = row.length === null ? movedOn(row.dueAt, new Date(last.from), now, row.profile) : await this.due({ ...row, pauses });
      return { pauses, dueAt };
    });
  }

  /** Makes it longer by so many of its units; `reason` is a code. Refusal `extension-too-long` beyond what the profile allows. */
  extend(actor: Actor, key: ClockKey, by: number, reason: string): Promise<ClockView | undefined> {
    return this.change(actor, key, 'extend', async (row) => {
      const most = clockLength(profileOf(row.profile), row.name)?.extension;
      const extended = row.extended + by;
      if (most !== undefined && extended > most) throw new Refusal('not-ready', 'extension-too-long', { most });
      return { extended, dueAt: await this.due({ ...row, extended }) };
    }, { reason });
  }

  /** The open one, locked for this transaction. */
  standing(key: ClockKey): Promise<ClockView | undefined> {
    return this.database.transaction(async () => {
      const row = await this.open(key);
      return row ? viewOf(row) : undefined;
    });
  }

  /** When the open one would be due if it were longer by each of these; none when nothing is open. Locks nothing. */
  ifLonger(key: ClockKey, lengths: readonly number[]): Promise<{ length: number; dueAt: Date }[]> {
    return this.database.transaction(async () => {
      const row = await this.database.one(ClockRow, { ...placeOf(key), state: OPEN });
      if (!row) return [];
      const calendar = await this.calendars.of(profileOf(row.profile));
      return lengths.map((length) => ({ length, dueAt: dueBy(calendar, { ...row, extended: row.extended + length }) }));
    });
  }

  /** What was due has been done, in time or late. Undefined when none is open. */
  meet(actor: Actor, key: ClockKey, at: Date = this.clock.now()): Promise<ClockView | undefined> {
    return this.change(actor, key, 'meet', () => ({ metAt: at }));
  }

  /** It has lost its object (withdrawn, ended). Undefined when none is open. */
  cancel(actor: Actor, key: ClockKey): Promise<ClockView | undefined> {
    return this.change(actor, key, 'cancel', () => ({ cancelledAt: this.clock.now() }));
  }

  /** As `meet`, for those of these that are open. */
  meetAll(actor: Actor, of: ClocksOf, names: readonly ClockName[], at: Date = this.clock.now()): Promise<void> {
    return this.changeAll(actor, of, names, 'meet', { metAt: at });
  }

  /** As `cancel`, for those of these that are open. */
  cancelAll(actor: Actor, of: ClocksOf, names: readonly ClockName[]): Promise<void> {
    return this.changeAll(actor, of, names, 'cancel', { cancelledAt: this.clock.now() });
  }

  /** Marks what ran out by `now`, each in a transaction of its own. How many there were. */
  async expire(now: Date): Promise<number> {
    const due = await this.database.read<{ id: string }>(DUE, [now]);
    return (await eachInTurn(due, ({ id }) => this.expireOne(id, now))).filter(Boolean).length;
  }

  /** Says of which clocks somebody is to be reminded by `now`; each reminder is said once. How many there were. */
  async remind(now: Date): Promise<number> {
    const due = await this.database.read<{ id: string }>(TO_REMIND, [now]);
    return (await eachInTurn(due, ({ id }) => this.remindOne(id, now))).filter(Boolean).length;
  }

  /**
   * Counts anew what is running by this calendar, each in a transaction of its own. What would be over by the new count stays as
   * people were told. How many moved.
   */
  async recalculate(id: CalendarId): Promise<number> {
    const profiles = Object.values(PROFILES).filter(({ calendar }) => calendar === id).map((profile) => profile.id);
    const calendar = await this.calendars.of(profileOf(profiles[0]!));
    const running = await this.database.read<ClockRow>(BY_CALENDAR, [profiles, this.clock.now()]);
    const moved = running.filter((row) => dueBy(calendar, row).getTime() !== row.dueAt.getTime());
    return (await eachInTurn(moved, (row) => this.recalculateOne(row.id))).filter(Boolean).length;
  }

  private recalculateOne(id: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const row = await this.database.lock(ClockRow, { id });
      if (row?.state !== 'running') return false;
      const dueAt = await this.due(row);
      if (dueAt.getTime() === row.dueAt.getTime() || dueAt <= this.clock.now()) return false;
      await this.save(row, { dueAt }, 'recalculate', SYSTEM, { before: row.dueAt.toISOString() });
      return true;
    });
  }

  private remindOne(id: string, now: Date): Promise<boolean> {
    return this.database.transaction(async () => {
      const row = await this.database.lock(ClockRow, { id }, 'skip');
      if (!row?.remindAt || row.state !== 'running' || row.remindAt > now) return false;
      const next = { ...row, remindAt: this.reminder(row), version: row.version + 1 };
      await this.database.change(ClockRow, { id, version: row.version }, next);
      // After a long standstill the day itself may be over: what follows then is told by the lapse.
      if (row.dueAt > now) this.tell('remind', next, SYSTEM);
      return true;
    });
  }

  private expireOne(id: string, now: Date): Promise<boolean> {
    return this.database.transaction(async () => {
      const row = await this.database.lock(ClockRow, { id }, 'skip');
      if (!row || row.state !== 'running' || row.dueAt > now) return false;
      await this.save(row, { expiredAt: now }, 'expire', SYSTEM);
      return true;
    });
  }

  private change(
    actor: Actor, key: ClockKey, action: ClockAction,
    patch: (row: ClockRow) => Partial<ClockRow> | Promise<Partial<ClockRow>>, facts: Record<string, string> = {},
  ): Promise<ClockView | undefined> {
    return this.database.transaction(async () => {
      const row = await this.open(key);
      if (!row) return undefined;
      return this.save(row, await patch(row), action, actor, facts);
    });
  }

  private changeAll(actor: Actor, of: ClocksOf, names: readonly ClockName[], action: ClockAction, patch: Partial<ClockRow>): Promise<void> {
    return this.database.transaction(async () => {
      const where = { ...placeOf({ ...of, name: names[0]! }), name: names, state: OPEN };
      const rows = await this.database.lockAll(ClockRow, where);
      for (const row of rows.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name))) await this.save(row, patch, action, actor);
    });
  }

  private async save(row: ClockRow, changed: Partial<ClockRow>, action: ClockAction, actor: Actor, facts: Record<string, string> = {}): Promise<ClockView> {
    const ahead = changed.dueAt ? changed.dueAt > this.clock.now() : undefined;
    const state = clockMachine.decide({ state: row.state, ahead }, action, SYSTEM);
    const expiredAt = action === 'extend' ? null : row.expiredAt;
    const { id, version } = row;
    const next: ClockRow = { ...row, expiredAt, ...changed, state, version: version + 1 };
    if (changed.dueAt) next.remindAt = this.reminder(next);
    await this.database.change(ClockRow, { id, version }, next);
    this.tell(action, next, actor, facts);
    return viewOf(next);
  }

  private open(key: ClockKey): Promise<ClockRow | null> {
    return this.database.lock(ClockRow, { ...placeOf(key), state: OPEN });
  }

  /** The next one still ahead; a court's docket reminds nobody from here. */
  private reminder(row: ClockRow): Date | null {
    const days = row.holder === 'case' ? clockRule(profileOf(row.profile), row.name)?.remind : undefined;
    return days ? nextReminder(row, days, this.clock.now()) : null;
  }

  private async due(row: ClockRow): Promise<Date> {
    return dueBy(await this.calendars.of(profileOf(row.profile)), row);
  }

  private tell(deed: ClockDeed, row: ClockRow, actor: Actor, more: Record<string, string> = {}): void {
    const facts = { name: row.name, kind: row.kind, subjectId: row.subjectId, dueAt: row.dueAt.toISOString(), ...more };
    this.events.append(clockEvents[row.holder][deed], { chainId: row.holderId, subjectId: row.id, seq: row.version, facts, actor });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, SYSTEM, type Actor, type MeetingMode } from '@maplebridge/kernel';
import { Database, type EventType, type Facts } from '@maplebridge/platform';
import { AttendanceSeal } from './attendance-seal.service.js';
import { DisclosureRow } from './disclosure.entity.js';
import { Doorkeeper } from './doorkeeper.service.js';
import { RoomKeeper } from './room-keeper.service.js';
import { SessionRow } from './session.entity.js';
import { sessionMachine, type SessionAction, type SessionKind } from './session.machine.js';
import { SessionRows } from './session-rows.service.js';
import {
  SessionCancelled, SessionConverted, SessionEnded, SessionNoShow, SessionOpened, SessionPaused, SessionRescheduled,
  SessionResumed, SessionScheduled, SessionStarted,
} from './sessions.events.js';

export interface Scheduled {
  /** The booking's id. */
  readonly id: string;
  readonly caseId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly mode: MeetingMode;
  readonly kind?: SessionKind;
  /** Null for a verification, which the court leads. */
  readonly mediatorAccountId: string | null;
}

const EVENTS: Readonly<Partial<Record<SessionAction, EventType>>> = {
  open: SessionOpened, start: SessionStarted, pause: SessionPaused, resume: SessionResumed, end: SessionEnded,
  'report-no-show': SessionNoShow, cancel: SessionCancelled,
};

/** What an action changes in the row, and what its event tells of it. */
interface Effect {
  readonly patch?: Partial<SessionRow>;
  readonly facts?: Facts;
}

/** The life of sessions: from the booking to the end of the talk. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly door: Doorkeeper,
    private readonly keeper: RoomKeeper,
    private readonly seal: AttendanceSeal,
    private readonly clock: Clock,
  ) {}

  /** Makes the session of a confirmed booking; again with the same id moves it, as long as nobody has begun. */
  async schedule(wanted: Scheduled): Promise<{ id: string }> {
    return this.database.transaction(async () => {
      const { manager } = this.database;
      const { id, kind = 'mediation' } = wanted;
      const known = await manager.findOneBy(SessionRow, { id });
      if (known) return this.move(known, wanted);
      const row = { ...wanted, id, kind, state: sessionMachine.initial, version: 1 };
      await manager.insert(SessionRow, row);
      await this.rows.addRoom({ sessionId: id, kind: 'joint' });
      this.rows.tell(SessionScheduled, row as SessionRow, SYSTEM, { kind, mode: wanted.mode });
      return { id };
    });
  }

  /** Opens the lobby: by the host, or by the clock half an hour before. */
  open(actor: Actor, caseId: string | undefined, sessionId: string): Promise<SessionRow> {
    return this.take(actor, caseId, sessionId, 'open', async (row) => {
      await this.door.seat(row);
      if (row.mode === 'video') {
        await this.rows.moveRoom(await this.rows.joint(row.id), 'open');
        this.keeper.changed(row, actor);
      }
      return {};
    });
  }

  start(actor: Actor, caseId: string, sessionId: string): Promise<SessionRow> {
    return this.take(actor, caseId, sessionId, 'start', async (row) => ({ patch: { startedAt: row.startedAt ?? this.clock.now() } }));
  }

  pause(actor: Actor, caseId: string, sessionId: string): Promise<SessionRow> {
    return this.take(actor, caseId, sessionId, 'pause');
  }

  resume(actor: Actor, caseId: string, sessionId: string): Promise<SessionRow> {
    return this.take(actor, caseId, sessionId, 'resume');
  }

  /** Ends the talk: every room closes, nobody comes back, who was there is sealed; the record follows. */
  end(actor: Actor, caseId: string, sessionId: string): Promise<SessionRow> {
    return this.take(actor, caseId, sessionId, 'end', (row) => this.finish(row, actor));
  }

  reportNoShow(actor: Actor, caseId: string, sessionId: string): Promise<SessionRow> {
    return this.take(actor, caseId, sessionId, 'report-no-show', (row) => this.finish(row, actor));
  }

  /** Goes on by phone or on site, for instance because there is no video. */
  async convert(actor: Actor, caseId: string, sessionId: string, mode: 'phone' | 'on-site'): Promise<SessionRow> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const state = sessionMachine.decide(await this.door.facts(row), 'convert', actor);
      await this.door.seat(row);
      await this.rows.save(row, { ...(await this.shut(row, actor)), state, mode });
      this.rows.tell(SessionConverted, row, actor, { mode });
      return row;
    });
  }

  /** Whether the mediator's disclosure for this case stands: told by the events of the feature that keeps it. */
  async noteDisclosure(caseId: string, done: boolean): Promise<void> {
    await this.database.transaction(() => this.database.manager.upsert(DisclosureRow, { caseId, done, at: this.clock.now() }, ['caseId']));
  }

  /** The booking was cancelled; a session that is over stays as it was. */
  async cancel(sessionId: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.database.manager.findOneBy(SessionRow, { id: sessionId });
      if (!row || !sessionMachine.actions.cancel.from.includes(row.state)) return;
      await this.take(SYSTEM, undefined, sessionId, 'cancel', async (locked) => ({ patch: await this.shut(locked, SYSTEM) }));
    });
  }

  private async move(known: SessionRow, { startsAt, endsAt, mode }: Scheduled): Promise<{ id: string }> {
    const same = known.startsAt.getTime() === startsAt.getTime() && known.endsAt.getTime() === endsAt.getTime();
    if (!same && sessionMachine.actions.reschedule.from.includes(known.state)) {
      const state = sessionMachine.decide(await this.door.facts(known), 'reschedule', SYSTEM);
      await this.rows.save(known, { state, startsAt, endsAt, mode });
      this.rows.tell(SessionRescheduled, known, SYSTEM, { kind: known.kind, mode });
    }
    return { id: known.id };
  }

  private async finish(row: SessionRow, actor: Actor): Promise<Effect> {
    const endedAt = this.clock.now();
    return { patch: { ...(await this.shut(row, actor)), endedAt }, facts: { attendance: await this.seal.close(row, actor, endedAt) } };
  }

  private async shut(row: SessionRow, actor: Actor): Promise<Partial<SessionRow>> {
    await this.keeper.closeAll(row);
    this.keeper.changed(row, actor);
    return { caucusRoomId: null, caucusSince: null, shownItemId: null, shownPage: null };
  }

  private async take(
    actor: Actor, caseId: string | undefined, sessionId: string, action: SessionAction,
    effect: (row: SessionRow) => Promise<Effect> = async () => ({}),
  ): Promise<SessionRow> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const state = sessionMachine.decide(await this.door.facts(row), action, actor);
      const { patch, facts } = await effect(row);
      await this.rows.save(row, { ...patch, state });
      this.rows.tell(EVENTS[action]!, row, actor, facts);
      return row;
    });
  }
}

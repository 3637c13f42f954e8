import { Injectable } from '@nestjs/common';
import type { Actor } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { Doorkeeper } from './doorkeeper.service.js';
import { MediaServer } from './livekit.port.js';
import { isHost, opensAt } from './media.rules.js';
import type { ParticipantRow } from './participant.entity.js';
import type { SessionRow } from './session.entity.js';
import { LOBBY_STATES, sessionMachine, type SessionState } from './session.machine.js';
import { SessionRows } from './session-rows.service.js';
import { sessionsOfCase } from './sessions.queries.js';

export interface PersonView {
  readonly participantId: string;
  readonly name: string;
  readonly role: string;
  readonly side: string | null;
}

/** What only the host is told of a person at the door. */
export interface DoorView extends PersonView {
  readonly state: string;
  readonly waitingSince: Date | null;
  readonly away: boolean;
  readonly identity: 'same' | 'different' | null;
  readonly askedPrivateAt: Date | null;
  readonly mayShare: boolean;
  readonly inCaucus: boolean;
}

export interface RoomView {
  readonly id: string;
  readonly kind: string;
  readonly mode: string;
  readonly state: string;
  /** When the waiting room opens by itself. */
  readonly opensAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly startedAt: Date | null;
  readonly videoAvailable: boolean;
  readonly hosting: boolean;
  readonly me: (PersonView & { readonly state: string; readonly mayShare: boolean; readonly askedPrivate: boolean }) | null;
  /** Who sits at the same table as the reader now. */
  readonly table: readonly PersonView[];
  /** `none`, `inside`, or `outside`: the mediator speaks with the other side and nobody hears the reader. */
  readonly caucus: 'none' | 'inside' | 'outside';
  readonly caucusSince: Date | null;
  readonly shown: { readonly itemId: string; readonly page: number } | null;
  /** Only for the host: everyone at the door or in the room. */
  readonly door: readonly DoorView[];
  readonly missing: readonly string[];
  readonly allowedActions: readonly string[];
}

/** The session as one person may see it; the other side's waiting and private talks are not in it. */
@Injectable()
export class RoomViews {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly keeper: Doorkeeper,
    private readonly media: MediaServer,
  ) {}

  async list(caseId: string): Promise<{ items: { id: string; kind: string; mode: string; state: string; startsAt: Date; endsAt: Date }[] }> {
    const rows = await this.database.read<{ id: string; kind: string; mode: string; state: string; starts_at: Date; ends_at: Date }>(sessionsOfCase, [caseId]);
    return { items: rows.map(({ starts_at, ends_at, ...row }) => ({ ...row, startsAt: starts_at, endsAt: ends_at })) };
  }

  async read(actor: Actor, caseId: string, sessionId: string): Promise<RoomView> {
    // Everybody at the table reads this after every change, so it waits for nobody's lock.
    const { row, people } = await this.seated(actor, caseId, sessionId);
    const me = people.find(({ accountId }) => accountId === actor.accountId);
    const hosting = me !== undefined && isHost(row.kind, me.role);
    // Only the host can do anything about what is missing, and only the host's actions depend on it.
    const facts = hosting ? await this.keeper.facts(row, people) : { state: row.state, kind: row.kind, mode: row.mode, missing: [] };
    const inRoom = me?.state === 'admitted' || hosting;
    const mine = me?.caucusRoomId ?? null;
    return {
      id: row.id, kind: row.kind, mode: row.mode, state: row.state, opensAt: opensAt(row.startsAt), startsAt: row.startsAt, endsAt: row.endsAt, startedAt: row.startedAt,
      videoAvailable: this.media.available, hosting,
      me: me ? { ...person(me), state: me.state, mayShare: me.mayShare, askedPrivate: me.askedPrivateAt !== null } : null,
      table: inRoom ? people.filter(({ state, caucusRoomId, leftAt }) => state === 'admitted' && caucusRoomId === mine && leftAt === null).map(person) : [],
      caucus: row.state !== 'in-caucus' ? 'none' : mine ? 'inside' : 'outside',
      caucusSince: row.state === 'in-caucus' ? row.caucusSince : null,
      shown: row.shownItemId && inRoom && !mine ? { itemId: row.shownItemId, page: row.shownPage ?? 1 } : null,
      door: hosting ? people.filter(({ id }) => id !== me?.id).map(door) : [],
      missing: hosting ? facts.missing : [],
      allowedActions: sessionMachine.actionsFor(facts, actor),
    };
  }

  /** Whoever looks sees their seat: also before the door is opened, and when they came to the case after that. */
  private async seated(actor: Actor, caseId: string, sessionId: string): Promise<{ row: SessionRow; people: readonly ParticipantRow[] }> {
    const row = await this.rows.find(caseId, sessionId);
    const people = await this.rows.people(row.id);
    if (!SEATED.includes(row.state) || people.some(({ accountId }) => accountId === actor.accountId)) return { row, people };
    return this.database.transaction(async () => {
      await this.keeper.seat(await this.rows.lock(caseId, sessionId));
      return { row, people: await this.rows.people(row.id) };
    });
  }
}

const SEATED: readonly SessionState[] = ['scheduled', ...LOBBY_STATES];
const person = ({ id, name, role, side }: ParticipantRow): PersonView => ({ participantId: id, name, role, side });
const door = (one: ParticipantRow): DoorView => ({
  ...person(one), state: one.state, waitingSince: one.waitingSince, away: one.leftAt !== null, identity: one.identityOutcome,
  askedPrivateAt: one.askedPrivateAt, mayShare: one.mayShare, inCaucus: one.caucusRoomId !== null,
});

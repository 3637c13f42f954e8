import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, SYSTEM, type Actor } from '@maplebridge/kernel';
import type { EntityManager } from 'typeorm';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import { MediaRoomRow } from './media-room.entity.js';
import { ParticipantRow } from './participant.entity.js';
import { roomMachine, type RoomAction } from './room.machine.js';
import { SessionRow } from './session.entity.js';

/** The rows of one session, always locked through the session itself, so that its changes come one after another. */
@Injectable()
export class SessionRows {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** As it is now, for reading. */
  async find(caseId: string, sessionId: string): Promise<SessionRow> {
    const row = await this.reader.findOneBy(SessionRow, { id: sessionId, caseId });
    if (!row) throw new Refusal('not-found', 'session-unknown');
    return row;
  }

  async lock(caseId: string | undefined, sessionId: string): Promise<SessionRow> {
    const where = caseId === undefined ? { id: sessionId } : { id: sessionId, caseId };
    const row = await this.database.lock(SessionRow, where);
    if (!row) throw new Refusal('not-found', 'session-unknown');
    return row;
  }

  async save(row: SessionRow, patch: Partial<SessionRow>): Promise<SessionRow> {
    const next = { ...patch, version: row.version + 1 };
    await this.database.change(SessionRow, { id: row.id, version: row.version }, next);
    return Object.assign(row, next);
  }

  people(sessionId: string): Promise<ParticipantRow[]> {
    return this.reader.find(ParticipantRow, { where: { sessionId }, order: { id: 'ASC' } });
  }

  async person(sessionId: string, participantId: string): Promise<ParticipantRow> {
    const row = await this.database.manager.findOneBy(ParticipantRow, { id: participantId, sessionId });
    if (!row) throw new Refusal('not-found', 'participant-unknown');
    return row;
  }

  /** The actor's own place in this session. */
  async own(sessionId: string, actor: Actor): Promise<ParticipantRow> {
    const row = actor.accountId && (await this.database.manager.findOneBy(ParticipantRow, { sessionId, accountId: actor.accountId }));
    if (!row) throw new Refusal('not-found', 'participant-unknown');
    return row;
  }

  async savePerson(row: ParticipantRow, patch: Partial<ParticipantRow>): Promise<ParticipantRow> {
    const next = { ...patch, version: row.version + 1 };
    await this.database.change(ParticipantRow, { id: row.id, version: row.version }, next);
    return Object.assign(row, next);
  }

  rooms(sessionId: string): Promise<MediaRoomRow[]> {
    return this.database.manager.find(MediaRoomRow, { where: { sessionId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async joint(sessionId: string): Promise<MediaRoomRow> {
    return this.database.manager.findOneByOrFail(MediaRoomRow, { sessionId, kind: 'joint' });
  }

  /** The joint room opens with its session; every other is made to be entered at once. */
  async addRoom(given: Pick<MediaRoomRow, 'sessionId' | 'kind'> & { readonly ownerId?: string }): Promise<string> {
    const planned = { ...given, id: newId(), state: roomMachine.initial, generation: 1, createdAt: this.clock.now() };
    const state = given.kind === 'joint' ? planned.state : roomMachine.decide(planned, 'open', SYSTEM);
    await this.database.manager.insert(MediaRoomRow, { ...planned, state });
    return planned.id;
  }

  /** Every action but opening makes the tokens given before it void. */
  async moveRoom(room: MediaRoomRow, action: RoomAction): Promise<void> {
    const state = roomMachine.decide(room, action, SYSTEM);
    const patch = { state, generation: room.generation + (action === 'open' ? 0 : 1), ...(state === 'closed' && { closedAt: this.clock.now() }) };
    await this.database.change(MediaRoomRow, { id: room.id, generation: room.generation }, patch);
    Object.assign(room, patch);
  }

  /** Inside a transaction its own view of things. */
  get reader(): EntityManager {
    return this.database.inTransaction ? this.database.manager : this.database.dataSource.manager;
  }

  /** One event of the case about this session; `own-party` events take the person's party. */
  tell(type: EventType, row: SessionRow, actor: Actor, facts: Facts = {}): void {
    this.events.append(type, { chainId: row.caseId, subjectId: row.id, seq: row.version, facts: { sessionId: row.id, ...facts }, actor });
  }

  /** The party of a person, or their own id where they belong to none: such an event reaches no party. */
  partyFact(person: ParticipantRow): Facts {
    return { participantId: person.id, partyId: person.partyId ?? person.id };
  }
}

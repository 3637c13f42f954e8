import { Injectable } from '@nestjs/common';
import { Refusal, type Actor } from '@maplebridge/kernel';
import type { EntityManager } from 'typeorm';
import { Database, Events, type EventType, type Facts } from '@maplebridge/platform';
import { MediaRoomRow } from './media-room.entity.js';
import { ParticipantRow } from './participant.entity.js';
import { SessionRow } from './session.entity.js';

/** The rows of one session, always locked through the session itself, so that its changes come one after another. */
@Injectable()
export class SessionRows {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
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

  async saveRoom(room: MediaRoomRow, patch: Partial<MediaRoomRow>): Promise<void> {
    const generation = patch.generation ?? room.generation;
    await this.database.change(MediaRoomRow, { id: room.id, generation: room.generation }, { ...patch, generation });
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

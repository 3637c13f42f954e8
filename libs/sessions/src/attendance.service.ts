import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { isId, MINUTE, Refusal } from '@maplebridge/kernel';
import { Database, eachInTurn } from '@maplebridge/platform';
import { observe, stays, type Observation, type Stay } from './attendance.rules.js';
import { MediaServer, type MediaNews } from './livekit.port.js';
import { MediaRoomRow } from './media-room.entity.js';
import { parseRoomName } from './media.rules.js';
import { ParticipantRow } from './participant.entity.js';
import { asPresence, asRow, PresenceRow } from './presence.entity.js';
import { SessionRow } from './session.entity.js';
import { OVER } from './session.machine.js';
import { occupiedRooms } from './sessions.queries.js';

/** Who was there and when, from the media server's webhooks and, where those are lost, from polls. */
@Injectable()
export class Attendance {
  constructor(
    private readonly database: Database,
    private readonly media: MediaServer,
  ) {}

  /** Takes in one webhook; in the caller's transaction. Tests of devices and unknown rooms leave no trace. */
  async takeNews(news: MediaNews): Promise<void> {
    await this.database.transaction(async () => {
      const room = parseRoomName(news.room);
      const { manager } = this.database;
      if (!room || (await manager.existsBy(MediaRoomRow, { id: room.roomId, kind: 'test' }))) return;
      const { participant: who } = news;
      if (news.type === 'room_finished') return this.finishRoom(news.room, news.at);
      if (!who || !isId(who.identity)) return;
      const seen = { sid: who.sid, participantId: who.identity, room: news.room, joinedAt: who.joinedAt };
      if (news.type === 'participant_joined') await this.merge(who.sid, { kind: 'joined', ...seen });
      else if (news.type === 'participant_left' || news.type === 'participant_connection_aborted') {
        await this.merge(who.sid, { kind: 'left', ...seen, at: news.at, reason: who.reason });
      }
    });
  }

  /** Compares every room with what the media server sees now. `rooms` are the names of those that should be live. */
  async poll(rooms: readonly string[], now: Date): Promise<void> {
    const occupied = await this.database.read<{ room_name: string }>(occupiedRooms);
    const all = [...new Set([...rooms, ...occupied.map(({ room_name }) => room_name)])];
    const held = new Set(await this.media.listRooms(all));
    await eachInTurn(all, async (room) => {
      // A room that is gone is empty; one that does not answer now is asked again the next time.
      const there = held.has(room) ? await this.media.listParticipants(room).catch(() => undefined) : [];
      if (!there) return;
      await this.database.transaction(async () => {
        for (const { sid, identity, joinedAt } of there) {
          if (isId(identity)) await this.merge(sid, { kind: 'seen', sid, participantId: identity, room, joinedAt, at: now.getTime() });
        }
        const open = await this.database.manager.findBy(PresenceRow, { roomName: room, leftAt: IsNull() });
        const gone = open.filter(({ sid }) => !there.some((one) => one.sid === sid));
        for (const { sid } of gone) await this.merge(sid, { kind: 'missed', at: now.getTime() });
      });
    });
  }

  /** Times in the rooms of one session, with a note where an end was inferred. */
  async ofSession(caseId: string, sessionId: string): Promise<(Stay & { name: string; role: string; side: string | null })[]> {
    const { manager } = this.database.dataSource;
    if (!(await manager.existsBy(SessionRow, { id: sessionId, caseId }))) throw new Refusal('not-found', 'session-unknown');
    const people = await manager.findBy(ParticipantRow, { sessionId });
    const rows = await manager.createQueryBuilder(PresenceRow, 'p').where('p.participantId IN (:...ids)', { ids: [...people.map(({ id }) => id), sessionId] }).getMany();
    const who = new Map(people.map((person) => [person.id, person]));
    return stays(rows.map(asPresence)).map((stay) => {
      const { name, role, side } = who.get(stay.participantId)!;
      return { ...stay, name, role, side };
    });
  }

  /** How late the loss of a network is noticed at the most; shown beside the report. */
  static readonly noticedWithin = MINUTE / 3;

  private async finishRoom(room: string, at: number): Promise<void> {
    const open = await this.database.manager.findBy(PresenceRow, { roomName: room, leftAt: IsNull() });
    for (const row of open) {
      const seen = { sid: row.sid, participantId: row.participantId, room, joinedAt: row.joinedAt.getTime() };
      await this.merge(row.sid, { kind: 'left', ...seen, at, reason: 'room-ended' });
    }
  }

  private async merge(sid: string, seen: Observation): Promise<void> {
    const { manager } = this.database;
    if (seen.kind !== 'missed') {
      if (await this.isClosed(seen.participantId)) return;
      // Holds the row's place, so that two deliveries at once come one after the other.
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [sid]);
    }
    const known = await this.database.lock(PresenceRow, { sid });
    const next = observe(known ? asPresence(known) : undefined, seen);
    if (next) await manager.upsert(PresenceRow, asRow(next), ['sid']);
  }

  /** Nobody we know, or the session is over and its attendance sealed. Held, so that no end comes in between. */
  private async isClosed(participantId: string): Promise<boolean> {
    const person = await this.database.manager.findOneBy(ParticipantRow, { id: participantId });
    const session = person && (await this.database.manager.findOne(SessionRow, { where: { id: person.sessionId }, lock: { mode: 'pessimistic_read' } }));
    return !session || OVER.includes(session.state);
  }
}

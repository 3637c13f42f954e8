import { Injectable } from '@nestjs/common';
import { Clock, SYSTEM } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { Attendance } from './attendance.service.js';
import { MediaServer } from './livekit.port.js';
import { MediaRoomRow } from './media-room.entity.js';
import { LOBBY_BEFORE, roomName } from './media.rules.js';
import { TEST_ROOM_LIVES } from './media-tokens.service.js';
import { ParticipantRow } from './participant.entity.js';
import { RoomKeeper } from './room-keeper.service.js';
import { SessionRow } from './session.entity.js';
import { lobbiesDue, liveRooms } from './sessions.queries.js';
import { Sessions } from './sessions.service.js';

interface LiveRoom {
  readonly id: string;
  readonly session_id: string;
  readonly kind: string;
  readonly generation: number;
  readonly owner_id: string | null;
  readonly created_at: Date;
}

/** What the clock does for sessions: opens lobbies, looks into rooms, clears test rooms away. */
@Injectable()
export class RoomPatrol {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly attendance: Attendance,
    private readonly keeper: RoomKeeper,
    private readonly media: MediaServer,
    private readonly clock: Clock,
  ) {}

  /** Lobbies open half an hour before. */
  async openLobbies(now: Date): Promise<number> {
    const due = await this.database.read<{ id: string }>(lobbiesDue, [new Date(now.getTime() + LOBBY_BEFORE)]);
    for (const { id } of due) await this.sessions.open(SYSTEM, undefined, id);
    return due.length;
  }

  /** Every fifteen seconds: who is where; strangers are put out. Answers how many strangers there were (an alarm). */
  async look(now: Date): Promise<number> {
    if (!this.media.available) return 0;
    const rooms = await this.database.read<LiveRoom>(liveRooms);
    await this.attendance.poll(rooms.filter(({ kind }) => kind !== 'test').map(({ id, generation }) => roomName(id, generation)), now);
    let strangers = 0;
    for (const { id, session_id } of rooms.filter(({ kind }) => kind === 'caucus')) strangers += await this.strangers(session_id, id);
    await this.clearTests(rooms.filter(({ kind }) => kind === 'test'), now);
    return strangers;
  }

  private async strangers(sessionId: string, roomId: string): Promise<number> {
    const { manager } = this.database.dataSource;
    const [session, room, people] = await Promise.all([
      manager.findOneByOrFail(SessionRow, { id: sessionId }),
      manager.findOneByOrFail(MediaRoomRow, { id: roomId }),
      manager.findBy(ParticipantRow, { sessionId }),
    ]);
    return room.state === 'live' ? this.keeper.removeStrangers(session, room, people) : 0;
  }

  private async clearTests(rooms: readonly LiveRoom[], now: Date): Promise<void> {
    for (const room of rooms.filter(({ created_at }) => now.getTime() - created_at.getTime() > TEST_ROOM_LIVES)) {
      await this.media.deleteRoom(roomName(room.id, room.generation));
      const closed = { state: 'closed' as const, generation: room.generation + 1, closedAt: this.clock.now() };
      await this.database.transaction(() => this.database.manager.update(MediaRoomRow, { id: room.id, generation: room.generation }, closed));
    }
  }
}

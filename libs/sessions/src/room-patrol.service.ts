import { Injectable } from '@nestjs/common';
import { Clock, MINUTE, SYSTEM } from '@maplebridge/kernel';
import { Database, eachInTurn, Inbound } from '@maplebridge/platform';
import { Attendance } from './attendance.service.js';
import { MediaServer, type MediaNews } from './livekit.port.js';
import { MediaRoomRow } from './media-room.entity.js';
import { LOBBY_BEFORE, parseRoomName, roomName } from './media.rules.js';
import { TEST_ROOM_LIVES } from './media-tokens.service.js';
import { RoomKeeper } from './room-keeper.service.js';
import { roomMachine } from './room.machine.js';
import { lobbiesDue, liveRooms, untoldJoin } from './sessions.queries.js';
import { Sessions } from './sessions.service.js';

interface LiveRoom {
  readonly id: string;
  readonly kind: string;
  readonly generation: number;
  readonly owner_id: string | null;
  readonly created_at: Date;
}

/** Rooms asked about at the same time. */
const AT_ONCE = 8;

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
    private readonly inbound: Inbound,
  ) {}

  /** Lobbies open half an hour before. */
  async openLobbies(now: Date): Promise<number> {
    const due = await this.database.read<{ id: string }>(lobbiesDue, [new Date(now.getTime() + LOBBY_BEFORE)]);
    await eachInTurn(due, ({ id }) => this.sessions.open(SYSTEM, undefined, id));
    return due.length;
  }

  /** Every fifteen seconds: who is where, for the attendance. */
  async look(now: Date): Promise<void> {
    if (!this.media.available) return;
    const rooms = await this.database.read<LiveRoom>(liveRooms);
    const poll = () => this.attendance.poll(rooms.filter(({ kind }) => kind !== 'test').map(({ id, generation }) => roomName(id, generation)), now);
    const clear = () => this.clearTests(rooms.filter(({ kind }) => kind === 'test'), now);
    await eachInTurn([poll, clear], (part) => part());
  }

  /**
   * Whether the media server's news do not reach us: somebody came into a room a minute ago or earlier, asking found them, and nothing at all
   * was told since. Silence alone is no sign, since nothing is told of a room in which nobody comes or goes.
   */
  async deaf(now: Date): Promise<boolean> {
    const [untold] = await this.database.read<{ at: Date | null }>(untoldJoin, [new Date(now.getTime() - MINUTE)]);
    if (!untold?.at) return false;
    const heard = await this.inbound.lastFrom('livekit');
    return !heard || heard < untold.at;
  }

  /** Every five seconds: whoever is in a room without belonging there is put out. Answers how many they were (an alarm). */
  async putOutStrangers(): Promise<number> {
    if (!this.media.available) return 0;
    const live = (await this.database.read<LiveRoom>(liveRooms)).filter(({ kind }) => kind !== 'test');
    const rooms = await this.media.listRooms(live.map(({ id, generation }) => roomName(id, generation)));
    let strangers = 0;
    for (let from = 0; from < rooms.length; from += AT_ONCE) {
      const found = await Promise.allSettled(rooms.slice(from, from + AT_ONCE).map((room) => this.keeper.putOutStrangers(room)));
      strangers += found.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0);
    }
    return strangers;
  }

  /** At once when the media server tells that somebody came in: true if they did not belong there and were put out. */
  async greet({ type, room, participant }: MediaNews): Promise<boolean> {
    if (type !== 'participant_joined' || !participant || !parseRoomName(room)) return false;
    return this.keeper.putOutStranger({ room, identity: participant.identity });
  }

  private async clearTests(rooms: readonly LiveRoom[], now: Date): Promise<void> {
    await eachInTurn(rooms.filter(({ created_at }) => now.getTime() - created_at.getTime() > TEST_ROOM_LIVES), async (room) => {
      await this.media.deleteRoom(roomName(room.id, room.generation));
      const closed = { state: roomMachine.decide({ state: 'live' }, 'close', SYSTEM), generation: room.generation + 1, closedAt: this.clock.now() };
      await this.database.transaction(() => this.database.manager.update(MediaRoomRow, { id: room.id, generation: room.generation }, closed));
    });
  }
}

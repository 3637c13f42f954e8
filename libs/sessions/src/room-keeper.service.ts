import { Injectable } from '@nestjs/common';
import type { Actor } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { MediaServer } from './livekit.port.js';
import { MediaRoomRow } from './media-room.entity.js';
import { roomName } from './media.rules.js';
import { ParticipantRow } from './participant.entity.js';
import type { SessionRow } from './session.entity.js';
import { SessionRows } from './session-rows.service.js';
import { SeatingChanged } from './sessions.events.js';
import { Signalling, type Place } from './signalling.service.js';

/** Older generations looked for when a room is made to agree; nobody is removed more often than this at once. */
const OLDER = 5;
const EMPTY_SECONDS = 900;
const AT_ONCE = 2_000;

/** Makes what the media server holds agree with what was committed. Repeatable at will. */
@Injectable()
export class RoomKeeper {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly media: MediaServer,
    private readonly signalling: Signalling,
  ) {}

  /** Inside a transaction: closes every room of a session; every token for them is void from this commit on. */
  async closeAll(row: SessionRow): Promise<void> {
    for (const room of await this.rows.rooms(row.id)) if (room.state !== 'closed') await this.close(room);
    await this.database.manager.update(ParticipantRow, { sessionId: row.id }, { caucusRoomId: null });
  }

  /** Inside a transaction. */
  close(room: MediaRoomRow): Promise<void> {
    return this.rows.moveRoom(room, 'close');
  }

  /** Inside a transaction: the next generation of a live room. */
  async rotate(room: MediaRoomRow): Promise<void> {
    if (room.state === 'live') await this.rows.moveRoom(room, 'rotate');
  }

  /**
   * Inside a transaction: the rows have changed. A reaction makes the media server agree, however long that takes;
   * right after the commit it is tried once, for at most two seconds. A move does not make the caller wait for it:
   * tokens open the new room by themselves, and the old ones are refused from this commit on.
   */
  changed(row: SessionRow, actor: Actor, { wait }: { wait: boolean } = { wait: true }): void {
    this.rows.tell(SeatingChanged, row, actor);
    this.database.afterCommit(() => (wait ? this.agreeSoon(row.id) : void this.agreeSoon(row.id)));
  }

  private async agreeSoon(sessionId: string): Promise<void> {
    const limit = new Promise<void>((resolve) => setTimeout(resolve, AT_ONCE).unref());
    await Promise.race([this.agree(sessionId).catch(() => undefined), limit]);
  }

  /**
   * Outside a transaction: brings the media server to what the rows say, for one session.
   * Throws `unavailable` when the server does not answer in time; a reaction then repeats it.
   */
  async agree(sessionId: string): Promise<void> {
    if (!this.media.available) return;
    const { manager } = this.database.dataSource;
    const rooms = await manager.findBy(MediaRoomRow, { sessionId });
    const people = await manager.countBy(ParticipantRow, { sessionId });
    await this.deleteOutdated(rooms);
    for (const room of rooms.filter(({ state }) => state === 'live')) {
      const name = roomName(room.id, room.generation);
      await this.media.createRoom(name, { emptyAfter: EMPTY_SECONDS, departureAfter: EMPTY_SECONDS, people: people + 2 });
      await this.putOutStrangers(name);
    }
  }

  /** Whoever is in a room without being entitled to it, by the rows as they are now, is put out; how many were. */
  async putOutStrangers(room: string): Promise<number> {
    const there = await this.media.listParticipants(room);
    const judged = await Promise.all(there.map(({ identity }) => this.putOutStranger({ room, identity })));
    return judged.filter(Boolean).length;
  }

  /** True when this one did not belong there and was put out. */
  async putOutStranger(place: Place): Promise<boolean> {
    if ((await this.signalling.refusal(place)) === undefined) return false;
    await this.media.removeParticipant(place.room, place.identity);
    return true;
  }

  private async deleteOutdated(rooms: readonly MediaRoomRow[]): Promise<void> {
    const outdated = rooms.flatMap(({ id, generation }) =>
      Array.from({ length: Math.min(OLDER, generation - 1) }, (_, index) => roomName(id, generation - 1 - index)),
    );
    if (outdated.length === 0) return;
    for (const name of await this.media.listRooms(outdated)) await this.media.deleteRoom(name);
  }
}

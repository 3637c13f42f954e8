import { Injectable } from '@nestjs/common';
import { Clock, MINUTE, Refusal, type Actor } from '@maplebridge/kernel';
import { Database, Settings } from '@maplebridge/platform';
import { Doorkeeper } from './doorkeeper.service.js';
import { refusalAt } from './entitlement.rules.js';
import { MediaServer } from './livekit.port.js';
import { grantsFor, roomName, TEST_GRANTS } from './media.rules.js';
import { ParticipantRow } from './participant.entity.js';
import type { RoomKind } from './room.machine.js';
import { doorByAccount, type DoorRow } from './sessions.queries.js';
import { SessionRows } from './session-rows.service.js';

export interface MediaToken {
  /** Where to connect; the signalling address is this origin's own. */
  readonly url: string;
  readonly token: string;
  readonly participantId: string;
  readonly room: { readonly id: string; readonly kind: RoomKind; readonly generation: number };
  /** Who may be in this room: the microphone stays off while the client sees anybody else. */
  readonly roster: readonly { readonly participantId: string; readonly name: string; readonly role: string }[];
  readonly profile: 'standard' | 'low';
}

/** Seconds; the signalling check reads the database at every connection, so this only bounds a lost token. */
const TTL = 60;
export const TEST_ROOM_LIVES = 5 * MINUTE;

/** Hands out media tokens: one person, one room, one generation, one minute. */
@Injectable()
export class MediaTokens {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly door: Doorkeeper,
    private readonly media: MediaServer,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** For the room the person belongs in now. Asking for another room is refused with the reason. */
  async issue(actor: Actor, caseId: string, sessionId: string, roomId?: string): Promise<MediaToken> {
    const [row] = await this.database.read<DoorRow>(doorByAccount, [sessionId, caseId, actor.accountId, roomId ?? null]);
    if (!row) throw new Refusal(roomId ? 'not-allowed' : 'not-found', roomId ? 'other-room' : 'participant-unknown');
    const door = { id: row.room_id, kind: row.room_kind, state: row.room_state };
    const seat = { state: row.state, role: row.role, caucusRoomId: row.caucus_room_id, leftAt: row.left_at };
    const reason = refusalAt({ state: row.session_state, mode: row.mode }, seat, door, this.clock.now());
    if (reason) throw new Refusal('not-allowed', reason);
    const people = await this.roster(row);
    return this.mint(row, people, grantsFor(row.role, row.may_share && row.room_kind === 'joint'));
  }

  /** For a throw-away room of one's own, to try camera and network before the session. */
  async issueForTest(actor: Actor, caseId: string, sessionId: string): Promise<MediaToken> {
    const row = await this.database.transaction(async () => {
      const session = await this.rows.lock(caseId, sessionId);
      const person = await this.door.own(session, actor);
      if (person.state === 'removed') throw new Refusal('not-allowed', 'removed');
      const rooms = await this.rows.rooms(session.id);
      for (const old of rooms) if (old.kind === 'test' && old.ownerId === person.id && old.state === 'live') await this.rows.moveRoom(old, 'close');
      const roomId = await this.rows.addRoom({ sessionId, kind: 'test', ownerId: person.id });
      return { room_id: roomId, room_kind: 'test' as const, generation: 1, participant_id: person.id, name: person.name, role: person.role, side: person.side };
    });
    return this.mint(row, [], TEST_GRANTS);
  }

  private async roster(row: DoorRow): Promise<MediaToken['roster']> {
    const people = await this.database.dataSource.manager.findBy(ParticipantRow, { sessionId: row.session_id, state: 'admitted' });
    const wanted = row.room_kind === 'caucus' ? row.room_id : null;
    return people.filter(({ caucusRoomId }) => caucusRoomId === wanted).map(({ id, name, role }) => ({ participantId: id, name, role }));
  }

  private async mint(
    row: Pick<DoorRow, 'room_id' | 'room_kind' | 'generation' | 'participant_id' | 'name' | 'role' | 'side'>,
    roster: MediaToken['roster'], grants: ReturnType<typeof grantsFor>,
  ): Promise<MediaToken> {
    const { PUBLIC_URL, MEDIA_PROFILE } = this.settings.get();
    const room = roomName(row.room_id, row.generation);
    const test = row.room_kind === 'test';
    await this.media.createRoom(room, { emptyAfter: test ? 60 : 900, departureAfter: test ? 20 : 900, people: roster.length + 2 });
    const token = await this.media.token({
      room, identity: row.participant_id, name: row.name, grants, ttlSeconds: TTL,
      attributes: { role: row.role, ...(row.side && { side: row.side }) },
    });
    return {
      url: PUBLIC_URL.replace(/^http/, 'ws'), token, participantId: row.participant_id, roster, profile: MEDIA_PROFILE,
      room: { id: row.room_id, kind: row.room_kind, generation: row.generation },
    };
  }
}

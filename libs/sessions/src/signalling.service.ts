import { Injectable } from '@nestjs/common';
import { Clock, isId, Refusal } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { refusalAt } from './entitlement.rules.js';
import { MediaServer } from './livekit.port.js';
import { parseRoomName } from './media.rules.js';
import { TEST_ROOM_LIVES } from './media-tokens.service.js';
import { doorByToken, type DoorRow } from './sessions.queries.js';

/** Where a media token leads, and as whom. */
export interface Place {
  readonly room: string;
  readonly identity: string;
}

/**
 * The check before every signalling connection. A media server accepts any token it once signed, for as long as it
 * keeps refreshing it; so what counts is what the rows say now. Fails closed.
 */
@Injectable()
export class Signalling {
  constructor(
    private readonly database: Database,
    private readonly media: MediaServer,
    private readonly clock: Clock,
  ) {}

  /** Where the token leads, or a refusal. `accountId` is who is signed in on this very request. */
  async admit(token: string, accountId: string): Promise<Place> {
    const place = await this.media.verifyToken(token);
    const reason = place ? await this.refusal(place, accountId) : 'token-not-ours';
    if (reason) throw new Refusal('not-allowed', reason);
    return place!;
  }

  /** Why this person may not be in this room now; undefined: they may. */
  async refusal({ room, identity }: Place, accountId?: string): Promise<string | undefined> {
    const name = parseRoomName(room);
    if (!name || !isId(identity)) return 'token-not-ours';
    const [row] = await this.database.read<DoorRow>(doorByToken, [name.roomId, identity]);
    if (!row || (accountId !== undefined && row.account_id !== accountId)) return 'token-of-another';
    if (!row.belongs) return 'participant-unknown';
    if (row.generation !== name.generation) return 'room-moved-on';
    if (row.room_kind === 'test') return this.testRefusal(row);
    const seat = { state: row.state, role: row.role, caucusRoomId: row.caucus_room_id, leftAt: row.left_at };
    return refusalAt({ state: row.session_state, mode: row.mode }, seat, { id: row.room_id, kind: row.room_kind, state: row.room_state }, this.clock.now());
  }

  private testRefusal(row: DoorRow): string | undefined {
    if (row.owner_id !== row.participant_id || row.room_state !== 'live' || row.state === 'removed') return 'other-room';
    return this.clock.now().getTime() - row.room_created_at.getTime() > TEST_ROOM_LIVES ? 'room-closed' : undefined;
  }
}

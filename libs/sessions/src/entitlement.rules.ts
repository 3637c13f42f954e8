import type { MeetingMode } from '@maplebridge/kernel';
import type { LobbyEntryState } from './lobby.machine.js';
import { RE_ENTRY } from './lobby.machine.js';
import type { SessionRole } from './media.rules.js';
import type { RoomKind, RoomState } from './room.machine.js';
import type { SessionState } from './session.machine.js';

export interface Seat {
  readonly state: LobbyEntryState;
  readonly role: SessionRole;
  /** The caucus room the mediator put them in; null: the joint room. */
  readonly caucusRoomId: string | null;
  readonly leftAt: Date | null;
}

export interface Door {
  readonly id: string;
  readonly kind: RoomKind;
  readonly state: RoomState;
}

/** Why a person may not enter a room now; undefined: they may. Read at every token and at every signalling connection. */
export function refusalAt(session: { state: SessionState; mode: MeetingMode }, seat: Seat, room: Door, now: Date): string | undefined {
  if (session.mode !== 'video') return 'not-by-video';
  if (!['open', 'in-joint', 'in-caucus', 'paused'].includes(session.state)) return 'session-not-open';
  if (seat.state === 'removed') return 'removed';
  if (seat.state !== 'admitted') return 'not-admitted';
  if (seat.leftAt && now.getTime() - seat.leftAt.getTime() >= RE_ENTRY) return 'knock-again';
  if (room.state !== 'live') return 'room-closed';
  if (room.kind === 'test') return 'other-room';
  if (room.kind === 'caucus' && seat.role === 'observer') return 'not-for-observers';
  const assigned = seat.caucusRoomId === null ? room.kind === 'joint' : room.id === seat.caucusRoomId;
  return assigned ? undefined : 'other-room';
}

import type { MeetingMode } from '@maplebridge/kernel';
import type { Statement } from '@maplebridge/platform';
import type { LobbyEntryState } from './lobby.machine.js';
import type { SessionRole } from './media.rules.js';
import type { RoomKind, RoomState } from './room.machine.js';
import type { SessionKind, SessionState } from './session.machine.js';

/** One person before one media room: all that decides whether they may enter, in one row. */
export interface DoorRow {
  readonly session_id: string;
  readonly case_id: string;
  readonly session_state: SessionState;
  readonly mode: MeetingMode;
  readonly kind: SessionKind;
  readonly room_id: string;
  readonly room_kind: RoomKind;
  readonly room_state: RoomState;
  readonly generation: number;
  readonly owner_id: string | null;
  readonly room_created_at: Date;
  readonly participant_id: string;
  readonly account_id: string;
  readonly name: string;
  readonly side: string | null;
  readonly role: SessionRole;
  readonly state: LobbyEntryState;
  readonly caucus_room_id: string | null;
  readonly left_at: Date | null;
  readonly may_share: boolean;
  /** Still of the case; the seat itself is given up a moment later, by a job. */
  readonly belongs: boolean;
}

const DOOR = `select s.id as session_id, s.case_id, s.state as session_state, s.mode, s.kind, r.id as room_id, r.kind as room_kind, r.state as room_state,
    r.generation, r.owner_id, r.created_at as room_created_at, p.id as participant_id, p.account_id, p.name, p.side, p.role, p.state,
    p.caucus_room_id, p.left_at, p.may_share,
    p.role = 'court' or exists (select 1 from people.pub_involvement i where i.case_id = s.case_id and i.account_id = p.account_id) as belongs
  from sessions.session s join sessions.participant p on p.session_id = s.id join sessions.media_room r on r.session_id = s.id`;

/** By what a media token says. */
export const doorByToken: Statement = { name: 'sessions.door-by-token', text: `${DOOR} where r.id = $1 and p.id = $2` };

/** The room a person belongs in now, or the one they ask for. */
export const doorByAccount: Statement = {
  name: 'sessions.door-by-account',
  text: `${DOOR} where s.id = $1 and s.case_id = $2 and p.account_id = $3
    and r.id = coalesce($4::uuid, p.caucus_room_id, (select id from sessions.media_room where session_id = $1 and kind = 'joint'))`,
};

/** Sessions of one case, newest first. */
export const sessionsOfCase: Statement = {
  name: 'sessions.of-case',
  text: `select id, kind, mode, state, starts_at, ends_at from sessions.session where case_id = $1 order by starts_at desc, id desc limit 100`,
};

const SUSPENDED = `select 1 from cases.pub_case c where c.state = 'suspended'`;

/** A row if the case's mediation is paused. */
export const mediationSuspended: Statement = { name: 'sessions.mediation-suspended', text: `${SUSPENDED} and c.id = $1` };

/** Sessions whose lobby should open by the clock. */
export const lobbiesDue: Statement = {
  name: 'sessions.lobbies-due',
  text: `select id from sessions.session where state = 'scheduled' and starts_at <= $1
    and not (kind = 'mediation' and exists (${SUSPENDED} and c.id = case_id)) order by starts_at limit 100`,
};

/** Live rooms, to be compared with what the media server holds. */
export const liveRooms: Statement = {
  name: 'sessions.live-rooms',
  text: `select r.id, r.kind, r.generation, r.owner_id, r.created_at from sessions.media_room r where r.state = 'live' order by r.id limit 5000`,
};

/** Who was found in a room by asking, and of whom no webhook has told until now: when the last of them came in before $1. */
export const untoldJoin: Statement = {
  name: 'sessions.untold-join',
  text: `select max(joined_at) as at from sessions.presence where left_at is null and joined_from = 'poll' and joined_at <= $1`,
};

/** Rooms in which somebody is still thought to be. */
export const occupiedRooms: Statement = {
  name: 'sessions.occupied-rooms',
  text: `select distinct room_name from sessions.presence where left_at is null limit 5000`,
};

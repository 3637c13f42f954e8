import { COURT_RELATIONS, HOUR, isId, PARTY_RELATIONS, type Relation } from '@maplebridge/kernel';
import type { SessionKind } from './session.machine.js';

export const SESSION_ROLES = ['mediator', 'party', 'court', 'observer'] as const;
export type SessionRole = (typeof SESSION_ROLES)[number];
export type MediaSource = 'camera' | 'microphone' | 'screen' | 'screen-audio';

/** What a media token allows; the adapter translates it and adds nothing. */
export interface Grants {
  readonly publish: readonly MediaSource[];
  readonly subscribe: boolean;
}

/** The name a room has at the media server: ids and generation only, since it lands in logs and metrics. */
export const roomName = (roomId: string, generation: number): string => `ms_${roomId}_g${generation}`;

const NAME = /^ms_([0-9a-f-]{36})_g([1-9][0-9]{0,8})$/;

/** The room and generation of a name made by `roomName`; undefined for any other text. */
export function parseRoomName(name: string): { roomId: string; generation: number } | undefined {
  const match = NAME.exec(name);
  if (!match || !isId(match[1]!)) return undefined;
  return { roomId: match[1]!, generation: Number(match[2]) };
}

/** Table of grants (video design, 7): a party gets the screen only while the host lets them show something. */
export function grantsFor(role: SessionRole, mayShareScreen = false): Grants {
  switch (role) {
    case 'mediator':
    case 'court':
      return { publish: ['camera', 'microphone', 'screen', 'screen-audio'], subscribe: true };
    case 'party':
      return { publish: mayShareScreen ? ['camera', 'microphone', 'screen', 'screen-audio'] : ['camera', 'microphone'], subscribe: true };
    case 'observer':
      return { publish: [], subscribe: true };
  }
}

export const TEST_GRANTS: Grants = { publish: ['camera', 'microphone'], subscribe: true };

/** What somebody is in the room, from what they are in the case; undefined: no seat in this session. */
export function roleOf(kind: SessionKind, relations: readonly Relation[]): SessionRole | undefined {
  const is = (...wanted: Relation[]) => wanted.some((relation) => relations.includes(relation));
  if (is(...PARTY_RELATIONS)) return 'party';
  if (kind === 'verification') return is(...COURT_RELATIONS) ? 'court' : is('mediator') ? 'observer' : undefined;
  if (is('mediator')) return 'mediator';
  return is('observer', 'adviser', 'record-keeper') ? 'observer' : undefined;
}

/** When the waiting room opens by the clock. */
export const opensAt = (startsAt: Date): Date => new Date(startsAt.getTime() - LOBBY_BEFORE);
export const LOBBY_BEFORE = HOUR / 2;

/** The one who opens the door. */
export const isHost = (kind: SessionKind, role: SessionRole): boolean => role === (kind === 'mediation' ? 'mediator' : 'court');

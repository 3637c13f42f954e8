import { machine, MINUTE, PARTY_RELATIONS } from '@maplebridge/kernel';
import { HOSTS } from './session.machine.js';

export const LOBBY_ENTRY_STATES = ['requested', 'waiting', 'admitted', 'denied', 'left', 'removed'] as const;
export type LobbyEntryState = (typeof LOBBY_ENTRY_STATES)[number];

export interface LobbyFacts {
  readonly state: LobbyEntryState;
  /** Milliseconds since the person was last in the room; undefined while inside or before. */
  readonly awayFor?: number;
}

/** Who dropped out may come back this long without being admitted again. */
export const RE_ENTRY = 30 * MINUTE;

const GUESTS = [...PARTY_RELATIONS, 'helper', 'observer', 'adviser', 'record-keeper', 'interpreter', ...HOSTS] as const;

/** One person at the door of one session. Removed is final: there is no way back. */
export const lobbyMachine = machine<LobbyEntryState, 'knock' | 'sit' | 'admit' | 'deny' | 'leave' | 'lapse' | 'unseat' | 'remove', LobbyFacts>({
  name: 'lobby-entry',
  states: LOBBY_ENTRY_STATES,
  initial: 'requested',
  actions: {
    knock: { from: ['requested', 'waiting', 'denied', 'left'], to: 'waiting', by: GUESTS },
    /** A host who comes back, after half an hour or appointed anew: there is nobody else to open. */
    sit: { from: ['requested', 'waiting', 'denied', 'left'], to: 'admitted', by: HOSTS },
    admit: { from: ['waiting'], to: 'admitted', by: HOSTS },
    deny: { from: ['waiting'], to: 'denied', by: HOSTS },
    leave: { from: ['waiting'], to: 'left', by: GUESTS },
    lapse: {
      from: ['admitted'], to: 'left', by: ['system'],
      unless: ({ awayFor }) => (awayFor !== undefined && awayFor >= RE_ENTRY ? undefined : 'may-still-return'),
    },
    /** They no longer belong to the case. */
    unseat: { from: ['requested', 'waiting', 'admitted', 'denied'], to: 'left', by: ['system'] },
    remove: { from: ['waiting', 'admitted', 'left', 'denied'], to: 'removed', by: HOSTS },
  },
});

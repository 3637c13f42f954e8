import { machine } from '@maplebridge/kernel';

export const ROOM_KINDS = ['joint', 'caucus', 'test'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];
export const ROOM_STATES = ['planned', 'live', 'closed'] as const;
export type RoomState = (typeof ROOM_STATES)[number];

/** A media room as intended; what the media server holds is made to agree with it after each commit. */
export const roomMachine = machine<RoomState, 'open' | 'rotate' | 'close', { readonly state: RoomState }>({
  name: 'media-room',
  states: ROOM_STATES,
  initial: 'planned',
  actions: {
    open: { from: ['planned'], to: 'live', by: ['system'] },
    /** The next generation: everyone who stays asks for a new token, every older token is void. */
    rotate: { from: ['live'], to: 'same', by: ['system'] },
    close: { from: ['planned', 'live'], to: 'closed', by: ['system'] },
  },
});

import { machine } from '@maplebridge/kernel';

export type RoomKind = 'joint' | 'caucus' | 'test';
const ROOM_STATES = ['planned', 'live', 'closed'] as const;
export type RoomState = (typeof ROOM_STATES)[number];
export type RoomAction = 'open' | 'rotate' | 'close';

/** A media room as intended; what the media server holds is made to agree with it after each commit. */
export const roomMachine = machine<RoomState, RoomAction, { readonly state: RoomState }>({
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

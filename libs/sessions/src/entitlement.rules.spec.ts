import fc from 'fast-check';
import { refusalAt, type Door, type Seat } from './entitlement.rules.js';
import { LOBBY_ENTRY_STATES } from './lobby.machine.js';
import { grantsFor, parseRoomName, roleOf, roomName } from './media.rules.js';

const now = new Date('2026-11-24T09:00:00Z');
const session = { state: 'in-caucus', mode: 'video' } as const;
const joint: Door = { id: 'joint', kind: 'joint', state: 'live' };
const caucus: Door = { id: 'caucus', kind: 'caucus', state: 'live' };
const seat = (patch: Partial<Seat> = {}): Seat => ({ state: 'admitted', role: 'party', caucusRoomId: null, leftAt: null, ...patch });

describe('the way into a room', () => {
  it('leads the people of a caucus into it and nobody else, whatever they are', () => {
    expect(refusalAt(session, seat({ caucusRoomId: 'caucus' }), caucus, now)).toBeUndefined();
    expect(refusalAt(session, seat({ caucusRoomId: 'caucus' }), joint, now)).toBe('other-room');
    expect(refusalAt(session, seat(), caucus, now)).toBe('other-room');
    expect(refusalAt(session, seat({ role: 'observer', caucusRoomId: 'caucus' }), caucus, now)).toBe('not-for-observers');
    expect(refusalAt(session, seat(), joint, now)).toBeUndefined();
  });

  it('is open to the admitted only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOBBY_ENTRY_STATES), fc.constantFrom(joint, caucus), fc.constantFrom(null, 'caucus'), (state, room, caucusRoomId) => {
        if (state !== 'admitted') expect(refusalAt(session, seat({ state, caucusRoomId }), room, now)).toBeDefined();
      }),
    );
    expect(refusalAt(session, seat({ state: 'removed' }), joint, now)).toBe('removed');
  });

  it('lets people back for thirty minutes', () => {
    expect(refusalAt(session, seat({ leftAt: new Date(now.getTime() - 29 * 60_000) }), joint, now)).toBeUndefined();
    expect(refusalAt(session, seat({ leftAt: new Date(now.getTime() - 30 * 60_000) }), joint, now)).toBe('knock-again');
  });

  it('is shut outside of an open session', () => {
    for (const state of ['scheduled', 'ended', 'converted', 'cancelled'] as const) expect(refusalAt({ ...session, state }, seat(), joint, now)).toBe('session-not-open');
    expect(refusalAt({ ...session, mode: 'phone' }, seat(), joint, now)).toBe('not-by-video');
    expect(refusalAt(session, seat(), { ...joint, state: 'closed' }, now)).toBe('room-closed');
  });
});

describe('names and grants', () => {
  it('reads back only names it made', () => {
    const id = '01a1b2c3-d4e5-7f60-8a1b-2c3d4e5f6071';
    expect(parseRoomName(roomName(id, 12))).toEqual({ roomId: id, generation: 12 });
    fc.assert(fc.property(fc.string(), (text) => expect(parseRoomName(text)).toBeUndefined()));
    for (const bad of [`ms_${id}_g0`, `ms_${id}_g`, `xms_${id}_g1`, `ms_${id}_g1 `]) expect(parseRoomName(bad)).toBeUndefined();
  });

  it('lets nobody but the host share a screen unasked, and observers only listen', () => {
    expect(grantsFor('party').publish).toEqual(['camera', 'microphone']);
    expect(grantsFor('party', true).publish).toContain('screen');
    expect(grantsFor('observer').publish).toEqual([]);
  });

  it('seats the court in a verification only', () => {
    expect(roleOf('mediation', ['judge'])).toBeUndefined();
    expect(roleOf('verification', ['judge'])).toBe('court');
    expect(roleOf('verification', ['mediator'])).toBe('observer');
    expect(roleOf('mediation', ['centre-manager'])).toBeUndefined();
  });
});

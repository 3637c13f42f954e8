import type { Actor, Relation } from '@maplebridge/kernel';
import { type BookingFacts, bookingMachine } from './booking.machine.js';

const actor = (...relations: Relation[]): Actor => ({ kind: 'account', relations, partyIds: [] });
const facts = (over: Partial<BookingFacts> = {}): BookingFacts => ({
  state: 'proposed',
  moves: 0,
  holdOver: false,
  mediatorPending: false,
  ...over,
});

describe('life of an appointment', () => {
  it('is offered, agreed, and firm once the mediator has the case', () => {
    expect(bookingMachine.decide(facts({ mediatorPending: true }), 'agree', actor('system'))).toBe('agreed');
    expect(() =>
      bookingMachine.decide(facts({ state: 'agreed', mediatorPending: true }), 'confirm', actor('system')),
    ).toThrow('mediator-pending');
    expect(bookingMachine.decide(facts({ state: 'agreed' }), 'confirm', actor('system'))).toBe('confirmed');
  });
  it('ends by itself once the hold is over, not before', () => {
    expect(() => bookingMachine.decide(facts(), 'expire', actor('system'))).toThrow('still-held');
    expect(bookingMachine.decide(facts({ holdOver: true }), 'expire', actor('system'))).toBe('expired');
  });
  it('may be moved until a day before, and twice', () => {
    const confirmed = facts({ state: 'confirmed', hoursLeft: 24 });
    expect(bookingMachine.decide(confirmed, 'ask-to-move', actor('representative'))).toBe('moving');
    expect(() => bookingMachine.decide({ ...confirmed, hoursLeft: 23.9 }, 'ask-to-move', actor('applicant'))).toThrow(
      'too-late-to-move',
    );
    expect(() => bookingMachine.decide({ ...confirmed, moves: 2 }, 'ask-to-move', actor('applicant'))).toThrow(
      'moved-too-often',
    );
  });
  it('keeps its old time while the other side is asked', () => {
    expect(bookingMachine.decide(facts({ state: 'moving' }), 'keep', actor('system'))).toBe('confirmed');
    expect(bookingMachine.decide(facts({ state: 'moving' }), 'move', actor('system'))).toBe('confirmed');
  });
  it('is called off before it begins, by those it concerns', () => {
    expect(bookingMachine.decide(facts({ state: 'confirmed', hoursLeft: 1 }), 'cancel', actor('mediator'))).toBe(
      'cancelled',
    );
    expect(() =>
      bookingMachine.decide(facts({ state: 'confirmed', hoursLeft: -1 }), 'cancel', actor('applicant')),
    ).toThrow('already-begun');
    expect(() => bookingMachine.decide(facts({ state: 'confirmed', hoursLeft: 1 }), 'cancel', actor('clerk'))).toThrow(
      'not-allowed',
    );
  });
});

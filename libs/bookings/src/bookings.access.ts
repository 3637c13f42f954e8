import { CENTRE_RELATIONS, PARTY_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { bookingMachine } from './booking.machine.js';

const INSIDE = [...PARTY_RELATIONS, 'mediator', ...CENTRE_RELATIONS] as const;

export const bookingsAccess = defineAccess({
  'bookings.of-case': { scope: 'case', by: INSIDE, fields: ['items'] },
  'bookings.times': {
    scope: 'case',
    by: [...PARTY_RELATIONS, 'mediator', 'dispatcher', 'centre-manager'],
    fields: ['zone', 'minutes', 'items'],
  },
  'bookings.propose': { scope: 'case', action: [bookingMachine, 'propose'], fields: ['id', 'state'] },
  'bookings.ask-to-move': { scope: 'case', action: [bookingMachine, 'ask-to-move'], fields: ['id', 'state'] },
  'bookings.keep': { scope: 'case', action: [bookingMachine, 'keep'], fields: ['id', 'state'] },
  'bookings.cancel': { scope: 'case', action: [bookingMachine, 'cancel'], fields: ['id', 'state'] },
  'bookings.calendar-file': { scope: 'case', by: INSIDE, fields: [] },
  'bookings.upcoming': { scope: 'account', fields: ['items', 'next'] },
  'bookings.hours': { scope: 'account', fields: ['items'] },
  'bookings.save-hours': { scope: 'account', fields: ['items'] },
  'bookings.leave': { scope: 'account', fields: ['items'] },
  'bookings.take-leave': { scope: 'account', fields: ['id'] },
  'bookings.end-leave': { scope: 'account', fields: ['id'] },
});

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bookingsHours, bookingsLeave, bookingsOfCase, bookingsTimes, bookingsUpcoming } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import { ask } from '../api/ask.js';

export const bookingsQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'bookings'], queryFn: () => ask(bookingsOfCase, { path: { caseId } }) });
/** `venue` where people come to a place: then it must be free as well. While another place is typed, the last answer stays. */
export const timesQuery = (caseId: string, venue?: string) =>
  queryOptions({ queryKey: ['case', caseId, 'times', 'own', venue], queryFn: () => ask(bookingsTimes, { path: { caseId }, query: { venue } }), placeholderData: keepPreviousData });
export const hoursQuery = queryOptions({ queryKey: ['me', 'hours'], queryFn: () => ask(bookingsHours, {}) });
export const leaveQuery = queryOptions({ queryKey: ['me', 'leave'], queryFn: () => ask(bookingsLeave, {}) });
export const upcomingQuery = queryOptions({ queryKey: ['me', 'bookings'], queryFn: () => ask(bookingsUpcoming, { query: {} }) });

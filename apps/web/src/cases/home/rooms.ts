import type { LinkProps } from '@tanstack/react-router';
import { CalendarClock, FileSignature, FolderOpen, HandCoins, Landmark, PencilLine, ReceiptText, Smile, Stamp, UserRound, type LucideIcon } from 'lucide-react';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';

export interface CaseRoom {
  /** Words at `cases:screens.home.<id>`, unless `words` says otherwise. */
  id: string;
  words?: string;
  icon: LucideIcon;
  link: (caseId: string) => LinkProps;
  /** When it is worth showing. */
  when: (home: CaseHome) => boolean;
}

/** States in which there is, or may be, an agreement. */
const AGREED: readonly string[] = ['in-mediation', 'settled', 'closed'];

/** What one can open from a case, in the order in which a case comes to it. A feature adds its line here. */
export const CASE_ROOMS: readonly CaseRoom[] = [
  { id: 'receipt', icon: ReceiptText, link: (caseId) => ({ to: '/cases/$caseId/receipt', params: { caseId } }), when: ({ number, side }) => number !== null && side === 'applicant' },
  {
    id: 'evidence', icon: FolderOpen, link: (caseId) => ({ to: '/cases/$caseId/evidence', params: { caseId } }),
    when: ({ state, side, relations }) => state !== 'draft' && (side !== null || relations.includes('mediator') || relations.includes('intake-officer')),
  },
  {
    id: 'mediator', words: 'mediators:screens.respond.title', icon: UserRound, link: (caseId) => ({ to: '/cases/$caseId/mediator', params: { caseId } }),
    when: ({ state, side }) => side !== null && (state === 'awaiting-acceptance' || state === 'in-mediation'),
  },
  {
    id: 'appointment', words: 'bookings:screens.booking.title', icon: CalendarClock, link: (caseId) => ({ to: '/cases/$caseId/appointment', params: { caseId } }),
    when: ({ state }) => state === 'awaiting-acceptance' || state === 'in-mediation' || state === 'settled',
  },
  { id: 'agreement', words: 'agreements:screens.after.title', icon: FileSignature, link: (caseId) => ({ to: '/cases/$caseId/agreement', params: { caseId } }), when: ({ state, side }) => side !== null && AGREED.includes(state) },
  {
    id: 'filing', words: 'filings:screens.title', icon: Landmark, link: (caseId) => ({ to: '/cases/$caseId/filing', params: { caseId } }),
    when: ({ state, side, relations }) => (side !== null || relations.includes('mediator')) && (state === 'settled' || state === 'closed'),
  },
  {
    id: 'payments', words: 'aftercare:screens.payments.title', icon: HandCoins, link: (caseId) => ({ to: '/cases/$caseId/payments', params: { caseId } }),
    when: ({ state }) => state === 'settled' || state === 'closed',
  },
  {
    id: 'satisfaction', words: 'aftercare:screens.satisfaction.title', icon: Smile, link: (caseId) => ({ to: '/cases/$caseId/satisfaction', params: { caseId } }),
    when: ({ state, side }) => side !== null && (state === 'settled' || state === 'terminated' || state === 'closed'),
  },
  { id: 'terms', words: 'agreements:screens.terms.title', icon: PencilLine, link: (caseId) => ({ to: '/cases/$caseId/terms', params: { caseId } }), when: ({ state, relations }) => relations.includes('mediator') && AGREED.includes(state) },
  { id: 'stamp', words: 'agreements:screens.stamp.nav', icon: Stamp, link: (caseId) => ({ to: '/cases/$caseId/stamp', params: { caseId } }), when: ({ state, relations }) => relations.includes('seal-keeper') && AGREED.includes(state) },
];

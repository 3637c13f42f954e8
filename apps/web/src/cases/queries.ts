import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { casesApplication, casesContacts, casesMine, casesPapers, casesQueue, casesRead, casesTimeline } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { ask } from '../api/ask.js';

/** Keys begin with the case's id, so that the stream of changes finds them. */
export const applicationQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'application'], queryFn: () => ask(casesApplication, { path: { caseId } }) });
export const caseQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId], queryFn: () => ask(casesRead, { path: { caseId } }) });
export const timelineQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'timeline'], queryFn: () => ask(casesTimeline, { path: { caseId }, query: { after: 0 } }) });
export const papersQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'papers'], queryFn: () => ask(casesPapers, { path: { caseId } }) });
export const contactsQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'contacts'], queryFn: () => ask(casesContacts, { path: { caseId } }) });

export const mineQuery = infiniteQueryOptions({
  queryKey: ['cases', 'mine'],
  queryFn: ({ pageParam }) => ask(casesMine, { query: { most: 20, before: pageParam } }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

export const intakeQuery = (organisationId: string, states: string) =>
  infiniteQueryOptions({
    queryKey: ['organisation', organisationId, 'cases', states],
    queryFn: ({ pageParam }) => ask(casesQueue, { path: { organisationId }, query: { most: 50, states, before: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

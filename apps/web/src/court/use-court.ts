import { infiniteQueryOptions, queryOptions, useQuery } from '@tanstack/react-query';
import { courtInbox, courtPaper, courtPulls, courtRead } from '@maplebridge/contract/src/court/sdk.gen.js';
import type { CourtInbox, Docket } from '@maplebridge/contract/src/court/types.gen.js';
import { ask } from '../api/ask.js';
import type { Tab } from './tabs.js';

export type { Docket };
export type InboxLine = CourtInbox['items'][number];
export type Paper = Docket['papers'][number];

export const inboxQuery = (organisationId: string, tab: Tab, text: string) =>
  infiniteQueryOptions({
    queryKey: ['court', organisationId, 'inbox', tab, text],
    enabled: organisationId !== '',
    queryFn: ({ pageParam }) => ask(courtInbox, { path: { organisationId }, query: { tab, text, after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const docketQuery = (docketId: string) => queryOptions({ queryKey: ['docket', docketId], queryFn: () => ask(courtRead, { path: { docketId } }) });
export const useDocket = (docketId: string) => useQuery(docketQuery(docketId));

export const pullsQuery = (organisationId: string) =>
  infiniteQueryOptions({
    queryKey: ['court', organisationId, 'pulls'],
    enabled: organisationId !== '',
    queryFn: ({ pageParam }) => ask(courtPulls, { path: { organisationId }, query: { after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** A paper's bytes; it is fetched, never opened as a page. */
export const paperQuery = (docketId: string, paperId: string) =>
  queryOptions({
    queryKey: ['docket', docketId, 'paper', paperId],
    staleTime: Infinity,
    gcTime: 60_000,
    throwOnError: false,
    queryFn: async () => {
      const answer: unknown = await ask(courtPaper, { path: { docketId, paperId } });
      if (answer instanceof Blob) return answer;
      return new Blob([typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2)], { type: 'application/json' });
    },
  });

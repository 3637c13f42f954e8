import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { mediatorsAsked, mediatorsCandidates, mediatorsChoice, mediatorsDirectory, mediatorsRead, mediatorsTimes } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import type { MediatorsDirectoryData } from '@maplebridge/contract/src/mediators/types.gen.js';
import { ask } from '../api/ask.js';

export type Conditions = Omit<NonNullable<MediatorsDirectoryData['query']>, 'after'>;

export const choiceQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'choice'], queryFn: () => ask(mediatorsChoice, { path: { caseId } }) });
export const candidatesQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'candidates'], queryFn: () => ask(mediatorsCandidates, { path: { caseId } }) });
export const timesWithQuery = (caseId: string, mediatorId: string, venue?: string) =>
  queryOptions({ queryKey: ['case', caseId, 'times', mediatorId, venue], queryFn: () => ask(mediatorsTimes, { path: { caseId, mediatorId }, query: { venue } }), enabled: mediatorId !== '' });
export const mediatorQuery = (mediatorId: string) => queryOptions({ queryKey: ['mediator', mediatorId], queryFn: () => ask(mediatorsRead, { path: { mediatorId } }) });
export const askedQuery = queryOptions({ queryKey: ['me', 'asked'], queryFn: () => ask(mediatorsAsked, {}) });
export const directoryQuery = (conditions: Conditions) =>
  infiniteQueryOptions({
    queryKey: ['mediators', conditions],
    queryFn: ({ pageParam }) => ask(mediatorsDirectory, { query: { ...conditions, after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

import { useQuery } from '@tanstack/react-query';
import { evidenceList } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { ask } from '../api/ask.js';

const AGAIN = 4000;

/** The evidence of a case as whoever is signed in may read it; looked at again while a file is being scanned. */
export const useEvidence = (caseId: string) =>
  useQuery({
    queryKey: ['evidence', caseId],
    queryFn: () => ask(evidenceList, { path: { caseId } }),
    refetchInterval: ({ state: { data } }) => (data?.items.some(({ checked, scan }) => !checked && scan !== 'infected') ? AGAIN : false),
  });

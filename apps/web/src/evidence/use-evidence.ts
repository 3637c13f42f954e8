import { useQuery } from '@tanstack/react-query';
import { evidenceList } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { ask } from '../api/ask.js';

/** The evidence of a case as whoever is signed in may read it. */
export const useEvidence = (caseId: string) => useQuery({ queryKey: ['evidence', caseId], queryFn: () => ask(evidenceList, { path: { caseId } }) });

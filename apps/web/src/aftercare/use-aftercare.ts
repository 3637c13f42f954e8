import { useSuspenseQuery } from '@tanstack/react-query';
import { aftercareRead } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import { ask } from '../api/ask.js';

/** What follows the mediation, as this person may see it. */
export const useAftercare = (caseId: string) =>
  useSuspenseQuery({ queryKey: ['aftercare', caseId], queryFn: () => ask(aftercareRead, { path: { caseId } }) }).data;

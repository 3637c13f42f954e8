import { useQuery } from '@tanstack/react-query';
import { evidenceOpen } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { ask } from '../api/ask.js';
import { useAddress } from './use-address.js';

/** A file's content and an address for it that only this page knows; given back when the page leaves. */
export function useFile(caseId: string, fileId: string) {
  const { data: content, error } = useQuery({
    queryKey: ['evidence', caseId, 'file', fileId],
    queryFn: async () => {
      const answer: unknown = await ask(evidenceOpen, { path: { caseId, fileId } });
      if (!(answer instanceof Blob)) throw new Error('not a file');
      return answer;
    },
    staleTime: Infinity,
    gcTime: 60_000,
    throwOnError: false,
  });
  return { content, address: useAddress(content), error };
}

import { queryOptions, useQuery } from '@tanstack/react-query';
import { casesExtension } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { CaseHome, Extension } from '@maplebridge/contract/src/cases/types.gen.js';
import { ask } from '../../api/ask.js';

const extensionQuery = (caseId: string) => queryOptions({ queryKey: ['case', caseId, 'extension'], queryFn: () => ask(casesExtension, { path: { caseId } }) });

/** What can be said about more time in this case; undefined where there is none to speak of. */
export function useMoreTime({ id, clocks }: CaseHome): (Extension & { dueAt: string }) | undefined {
  const counts = clocks.some(({ name, state }) => name === 'mediation' && state !== 'paused');
  const { data } = useQuery({ ...extensionQuery(id), enabled: counts, throwOnError: false });
  return counts && data?.dueAt ? { ...data, dueAt: data.dueAt } : undefined;
}

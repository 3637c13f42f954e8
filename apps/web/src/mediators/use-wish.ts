import { useQuery } from '@tanstack/react-query';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { applicationQuery } from '../cases/queries.js';

/** Whom the applicant wished for when applying; null for none or the other side, undefined while unknown. */
export function useWish(caseId: string, home: CaseHome | undefined): string | null | undefined {
  const applicant = home?.relations.includes('applicant') ?? false;
  const { data, isPending } = useQuery({ ...applicationQuery(caseId), enabled: applicant });
  if (!home || (applicant && isPending)) return undefined;
  return data?.answers['contact-and-needs']?.preferredMediatorId ?? null;
}

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { casesSave } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { after, type Answers, type Step } from './steps.js';

/** Under which name something of a step is kept while it is typed. */
export const typedOf = (caseId: string, step: Step, what = ''): string => `${caseId}.${step}.${what}`;

/** Saving one step: what is missing here, what the server says, and where it goes on. */
export function useStep<S extends Step>(caseId: string, step: S) {
  const navigate = useNavigate();
  const [missing, setMissing] = useState<Record<string, string>>({});
  const save = useSend(casesSave, {
    typed: typedOf(caseId, step),
    onDone: () => {
      const next = after(step);
      return next ? navigate({ to: '/cases/$caseId/apply/$step', params: { caseId, step: next } }) : navigate({ to: '/cases/$caseId/apply/check', params: { caseId } });
    },
  });
  const problem = useProblemFields('cases')(save.error);
  const lacking = Object.entries(missing).map(([field, message]) => ({ field, message }));
  /** Saves unless something is missing (field → sentence; undefined is fine). */
  const send = (answer: NonNullable<Answers[S]>, checks: Record<string, string | undefined | false>) => {
    const found = Object.fromEntries(Object.entries(checks).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    setMissing(found);
    if (Object.keys(found).length === 0) save.mutate({ path: { caseId, step }, body: answer });
  };
  return { send, isPending: save.isPending, summary: lacking.length > 0 ? lacking : problem.summary, errorOf: (field: string) => missing[field] ?? problem.at[field] };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { agreementsPreview } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import type { Terms } from '@maplebridge/contract/src/agreements/types.gen.js';
import { ask } from '../api/ask.js';
import { useTyped } from '../ui/use-typed.js';

const EMPTY: Terms = {
  facts: {}, points: [{}], responsibility: {}, obligations: [], otherTerms: [], closing: true, partial: false, voluntary: false,
  subject: 'ordinary', property: { kind: 'none', owner: '', consented: false }, governingLanguage: 'zh-CN', bilingual: false,
};

/** The terms in the editor: those it begins with until something is typed, and what a court would say to them. */
export function useTerms(caseId: string, begun: Terms = EMPTY) {
  const [edited, setEdited] = useTyped<Terms | undefined>(`${caseId}.terms`, undefined, begun);
  const terms = edited ?? begun;
  const settled = useSettled(terms, 500);
  const preview = useQuery({
    queryKey: ['agreement', caseId, 'preview', settled],
    queryFn: () => ask(agreementsPreview, { path: { caseId }, body: { terms: settled } }),
    placeholderData: keepPreviousData,
  });
  return { terms, edited: edited !== undefined, set: setEdited, saved: () => setEdited(undefined), checks: preview.data?.checks ?? [], text: preview.data?.text };
}

/** The value once it has stayed the same for `ms` milliseconds. */
function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { casesDraft } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useSend } from '../../api/use-send.js';
import { usePrepared } from '../../people/use-prepared.js';
import { Opening } from '../../ui/opening.js';
import { mineQuery } from '../queries.js';

/** The way into an application: told, identified, then the draft one already has, or a new one. */
export function StartApplication() {
  const prepared = usePrepared();
  const mine = useInfiniteQuery(mineQuery);
  if (!prepared || !mine.data) return <Opening />;
  if (prepared !== 'done') return <Navigate to={`/${prepared}`} search={{ next: '/apply' }} replace />;
  const draft = mine.data.pages.flatMap((page) => page.items).find((item) => item.state === 'draft');
  return draft ? <Navigate to="/cases/$caseId/apply" params={{ caseId: draft.id }} replace /> : <NewDraft />;
}

function NewDraft() {
  const navigate = useNavigate();
  const { mutate, isIdle } = useSend(casesDraft, { onDone: ({ caseId }) => navigate({ to: '/cases/$caseId/apply', params: { caseId }, replace: true }) });
  useEffect(() => {
    if (isIdle) mutate({ body: {} });
  }, [isIdle, mutate]);
  return <Opening />;
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { peopleTexts } from '@maplebridge/contract/src/people/sdk.gen.js';
import { casesDraft } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { ask } from '../../api/ask.js';
import { useSend } from '../../api/use-send.js';
import { useMe } from '../../people/use-me.js';
import { Opening } from '../../ui/opening.js';
import { mineQuery } from '../queries.js';

/** The way into an application: told, identified, then the draft one already has, or a new one. */
export function StartApplication() {
  const { me } = useMe();
  const texts = useQuery({ queryKey: ['texts'], queryFn: () => ask(peopleTexts, {}), staleTime: Infinity });
  const mine = useInfiniteQuery(mineQuery);
  if (!me || !texts.data || !mine.data) return <Opening />;
  const told = texts.data.items.every(({ text }) => me.consents.some((consent) => consent.text === text));
  if (!told) return <Navigate to="/told" search={{ next: '/apply' }} replace />;
  if (me.identity === 'none' || me.identity === 'refused') return <Navigate to="/identity" search={{ next: '/apply' }} replace />;
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

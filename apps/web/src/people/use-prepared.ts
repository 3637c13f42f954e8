import { useQuery } from '@tanstack/react-query';
import { peopleTexts } from '@maplebridge/contract/src/people/sdk.gen.js';
import { ask } from '../api/ask.js';
import { useMe } from './use-me.js';

/** What somebody has still to do before they take part: be told, say who they are; undefined while that is not known. */
export function usePrepared(): 'told' | 'identity' | 'done' | undefined {
  const { me } = useMe();
  const { data: texts } = useQuery({ queryKey: ['texts'], queryFn: () => ask(peopleTexts, {}), staleTime: Infinity, throwOnError: false, enabled: me !== undefined });
  if (!me || !texts) return undefined;
  if (!texts.items.every(({ text }) => me.consents.some((consent) => consent.text === text))) return 'told';
  return me.identity === 'none' || me.identity === 'refused' ? 'identity' : 'done';
}

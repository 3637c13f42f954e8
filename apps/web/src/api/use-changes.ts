import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followChanges } from './changes.js';

/** Keeps what is shown fresh while somebody is signed in. */
export function useChanges(accountId: string | undefined): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!accountId) return undefined;
    const leaving = new AbortController();
    followChanges(queries, leaving.signal);
    return () => leaving.abort();
  }, [accountId, queries]);
}

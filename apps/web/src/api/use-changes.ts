import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const LOCK = 'maplebridge.changes';
let followed = 0;
let stop: (() => void) | undefined;

/** Keeps what is on the page fresh while it is shown: one stream per browser, shared between tabs. */
export function useChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (followed++ === 0) stop = follow(queries);
    return () => {
      if (--followed === 0) stop?.();
    };
  }, [queries]);
}

/** The tab that holds the lock reads the server's stream and passes on to the others that something changed. */
function follow(queries: QueryClient): () => void {
  const channel = new BroadcastChannel(LOCK);
  const over = new AbortController();
  const refetch = () => void queries.invalidateQueries();
  channel.onmessage = refetch;
  void navigator.locks
    .request(LOCK, { signal: over.signal }, () => {
      const stream = new EventSource('/api/v1/changes');
      const tell = () => {
        refetch();
        channel.postMessage('changed');
      };
      stream.addEventListener('changed', tell);
      stream.addEventListener('resync', tell);
      return new Promise<void>((resolve) => {
        over.signal.addEventListener('abort', () => {
          stream.close();
          resolve();
        });
      });
    })
    .catch(() => undefined);
  return () => {
    over.abort();
    channel.close();
  };
}

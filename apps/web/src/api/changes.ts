import type { QueryClient } from '@tanstack/react-query';

type Message = { kind: 'changed'; chain: string; id: string } | { kind: 'resync' };
const CHANNEL = 'maplebridge.changes';
const LOCK = 'maplebridge.changes';
const AGAIN = 3000;

/**
 * The one stream of "this has changed" for the whole browser: the tab that holds the lock reads it and tells the
 * others; every tab refetches what it shows of that subject. Ends with the signal.
 */
export function followChanges(queries: QueryClient, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  const hear = (message: Message) => void queries.invalidateQueries(message.kind === 'resync' ? {} : { predicate: ({ queryKey }) => concerns(queryKey, message) });
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  const tell = (message: Message) => {
    hear(message);
    channel.postMessage(message);
  };
  signal.addEventListener('abort', () => channel.close());
  const lead = () => read(tell, signal);
  if ('locks' in navigator) void navigator.locks.request(LOCK, { signal }, lead).catch(() => undefined);
  else void lead();
}

/** A query concerns a subject when its key names it; lists of cases may change with any of them. Who one is does not change with a case. */
const concerns = (key: readonly unknown[], { chain, id }: { chain: string; id: string }): boolean =>
  key.includes(id) || key[0] === 'cases' || key[0] === 'organisation' || (key[0] === 'me' && (key.length > 1 || chain !== 'case'));

function read(tell: (message: Message) => void, signal: AbortSignal): Promise<void> {
  return new Promise((over) => {
    let stream: EventSource | undefined;
    const open = () => {
      if (signal.aborted) return;
      stream = new EventSource('/api/v1/changes');
      stream.addEventListener('changed', (event: MessageEvent<string>) => tell({ kind: 'changed', ...(JSON.parse(event.data) as { chain: string; id: string }) }));
      // Also the first one: what changed between a page's first read and the opening of the stream was told to nobody here.
      stream.addEventListener('resync', () => tell({ kind: 'resync' }));
      stream.onerror = () => {
        if (stream?.readyState !== EventSource.CLOSED) return;
        setTimeout(open, AGAIN);
      };
    };
    signal.addEventListener('abort', () => {
      stream?.close();
      over();
    });
    open();
  });
}

import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { followChanges } from './changes.js';

/** The browser's EventSource as far as the stream needs it; jsdom has none. */
class Stream extends EventTarget {
  static readonly opened: Stream[] = [];
  static readonly CLOSED = 2;
  readyState = 1;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }
  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

class Channel {
  onmessage = null;
  postMessage(): void {}
  close(): void {}
}

describe('The stream of changes', () => {
  const leaving = new AbortController();
  beforeAll(() => Object.assign(globalThis, { EventSource: Stream, BroadcastChannel: Channel }));
  afterAll(() => leaving.abort());

  it('reads again what a page had read before the stream was open, and what a change concerns, not the rest', async () => {
    const queries = new QueryClient();
    const reads = { ruling: 0, places: 0 };
    const show = async (key: string[], word: keyof typeof reads): Promise<void> => {
      new QueryObserver(queries, { queryKey: key, queryFn: () => ++reads[word], staleTime: 30_000 }).subscribe(() => undefined);
      await settled(() => reads[word] > 0);
    };
    await show(['rulings', 'case-1'], 'ruling');
    await show(['places'], 'places');
    followChanges(queries, leaving.signal);
    const stream = Stream.opened[0]!;

    stream.dispatchEvent(new MessageEvent('resync', { data: '{}' }));
    await settled(() => reads.ruling > 1 && reads.places > 1);
    expect(reads).toEqual({ ruling: 2, places: 2 });

    stream.dispatchEvent(new MessageEvent('changed', { data: '{"chain":"case","id":"case-1"}' }));
    await settled(() => reads.ruling > 2);
    expect(reads).toEqual({ ruling: 3, places: 2 });
  });
});

async function settled(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !done(); turn++) await new Promise((next) => setTimeout(next, 1));
  await new Promise((next) => setTimeout(next, 1));
}

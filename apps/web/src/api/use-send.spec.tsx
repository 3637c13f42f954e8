import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { aftercareDispute } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import { useTyped } from '../ui/use-typed.js';
import { useSend } from './use-send.js';

const path = { caseId: 'c', performanceId: 'p' };
const said = { path, body: { reason: 'too-little' as const, note: 'half is missing' } };

function server(status = 200) {
  const keys: (string | null)[] = [];
  const answers: (() => void)[] = [];
  globalThis.fetch = (input, init) => {
    keys.push(new Request(input, init).headers.get('Idempotency-Key'));
    return new Promise((resolve) => answers.push(() => resolve(Response.json(status === 200 ? {} : { code: 'unknown', status }, { status }))));
  };
  return { keys, answer: () => act(() => answers.shift()!()) };
}

const open = () =>
  renderHook(() => ({ send: useSend(aftercareDispute, { typed: 'p.dispute.' }), note: useTyped('p.dispute.note', '') }), {
    wrapper: ({ children }: { children: ReactNode }) => <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>,
  }).result;

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

describe('sending', () => {
  it('happens once for two taps in a row, and again for a tap after the answer', async () => {
    const { keys, answer } = server();
    const page = open();
    act(() => {
      page.current.send.mutate(said);
      page.current.send.mutate(said);
    });
    await waitFor(() => expect(keys).toHaveLength(1));
    await answer();
    await waitFor(() => expect(page.current.send.isSuccess).toBe(true));
    act(() => page.current.send.mutate(said));
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[1]).not.toBe(keys[0]);
  });

  it.each([[200, ''], [503, 'half is missing']])('after an answer of %i, the page opened again shows “%s”', async (status, shown) => {
    const { keys, answer } = server(status);
    const page = open();
    act(() => page.current.note[1]('half is missing'));
    act(() => page.current.send.mutate(said));
    await waitFor(() => expect(keys).toHaveLength(1));
    await answer();
    await waitFor(() => expect(page.current.send.isPending).toBe(false));
    cleanup();
    expect(open().current.note[0]).toBe(shown);
  });
});

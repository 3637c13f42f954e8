import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { useTyped } from '../ui/use-typed.js';
import { meQuery } from './use-me.js';

const signIn = (accountId: string | null) => {
  globalThis.fetch = async () => (accountId ? Response.json({ accountId }) : Response.json({ code: 'not-allowed', status: 401 }, { status: 401 }));
  return new QueryClient().fetchQuery({ ...meQuery, retry: false });
};
const open = () => renderHook(() => useTyped('case.refuse.note', '')).result;

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

describe('who is signed in', () => {
  it('finds what they typed after a sign-in that ran out, and nothing of what another account typed in this tab', async () => {
    await signIn('lin');
    const field = open();
    act(() => field.current[1]('typed by Lin'));
    for (const [accountId, found] of [[null, 'typed by Lin'], ['lin', 'typed by Lin'], [null, 'typed by Lin'], ['zhou', '']] as const) {
      cleanup();
      await signIn(accountId);
      expect(open().current[0]).toBe(found);
    }
  });
});

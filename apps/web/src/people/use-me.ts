import { queryOptions, useQuery } from '@tanstack/react-query';
import { peopleAbout, peopleMe } from '@maplebridge/contract/src/people/sdk.gen.js';
import { ask } from '../api/ask.js';
import { ApiProblem } from '../api/problem.js';
import { typedBy } from '../ui/use-typed.js';

/** Who is signed in; null for nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () =>
    ask(peopleMe, {}).then(
      (me) => (typedBy(me.accountId), me),
      (error: unknown) => {
        if (error instanceof ApiProblem && error.status === 401) return null;
        throw error;
      },
    ),
  throwOnError: false,
});

/** What this installation can do: demo mode, video, the phone number, the largest file. */
export const aboutQuery = queryOptions({ queryKey: ['about'], queryFn: () => ask(peopleAbout, {}), staleTime: Infinity, throwOnError: false });

/** Who uses this page, as far as it is known by now. */
export function useMe() {
  const { data: me, isPending } = useQuery(meQuery);
  const { data: about } = useQuery(aboutQuery);
  return { me: me ?? undefined, signedIn: Boolean(me), isPending, demo: about?.demo ?? false, about };
}

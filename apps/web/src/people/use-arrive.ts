import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DESKS } from './desks.js';
import { meQuery } from './use-me.js';

/** After signing in: where one wanted to go, else to the desk of one's role, else to one's own cases. */
export function useArrive(next?: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await queries.resetQueries();
    const me = await queries.fetchQuery(meQuery);
    if (next?.startsWith('/') && !next.startsWith('//')) return navigate({ href: next, replace: true });
    const desk = me && DESKS.find(({ roles }) => roles?.some((role) => me.roles.some((mine) => mine.role === role)));
    return navigate({ ...(desk?.link ?? { to: '/mine' }), replace: true });
  };
}

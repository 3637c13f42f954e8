import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

/** What was there and is nobody's any more for this person: a case handed to somebody else. Asking again would change nothing. */
const taken = (error: ApiProblem): boolean => error.status === 404;

/**
 * Answers stay fresh until the stream of changes says otherwise; only outages are tried again by themselves.
 * Without a network everything fails at once and says so, instead of waiting in silence for it to come back.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
      throwOnError: (error, query) => error instanceof ApiProblem && (query.state.data === undefined || taken(error)),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

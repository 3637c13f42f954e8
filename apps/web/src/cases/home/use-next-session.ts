import { useQuery } from '@tanstack/react-query';
import { sessionsList } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { ask } from '../../api/ask.js';

const OVER: readonly string[] = ['ended', 'record-confirmed', 'converted', 'no-show', 'rescheduled', 'cancelled'];
const MEETING: readonly string[] = ['in-mediation', 'suspended'];

/** The session of this case that has not been held yet, if one is booked. */
export function useNextSession(home: CaseHome) {
  const { data } = useQuery({
    queryKey: ['case', home.id, 'sessions'],
    queryFn: () => ask(sessionsList, { path: { caseId: home.id } }),
    enabled: MEETING.includes(home.state),
    throwOnError: false,
  });
  return data?.items.find(({ state }) => !OVER.includes(state));
}

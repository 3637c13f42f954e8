import { useQuery } from '@tanstack/react-query';
import { sessionsList, sessionsRecord } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { ask } from '../../api/ask.js';
import { bookingsQuery } from '../../bookings/queries.js';

const HELD: readonly string[] = ['ended', 'record-confirmed'];
const OVER: readonly string[] = [...HELD, 'no-show', 'cancelled'];
const MEETING: readonly string[] = ['in-mediation', 'suspended'];

/** What a session asks of a side: look at other times, try the device, come in, come otherwise, read the record; wait for it, for the other side, for the agreement. */
export type Turn = 'moving' | 'test' | 'come-in' | 'elsewhere' | 'record' | 'record-coming' | 'record-confirmed' | 'writing';

/** The session of this case that is not over yet, else the last one held; and whose turn that makes it. */
export function useMeeting(home: CaseHome) {
  const { data } = useQuery({
    queryKey: ['case', home.id, 'sessions'],
    queryFn: () => ask(sessionsList, { path: { caseId: home.id } }),
    enabled: MEETING.includes(home.state),
    throwOnError: false,
  });
  const next = data?.items.find(({ state }) => !OVER.includes(state));
  const session = next ?? data?.items.findLast(({ state }) => HELD.includes(state));
  const path = { caseId: home.id, sessionId: session?.id ?? '' };
  const { data: record } = useQuery({
    queryKey: ['session-record', path.caseId, path.sessionId],
    queryFn: () => ask(sessionsRecord, { path }),
    enabled: session?.state === 'ended' && home.side !== null,
    throwOnError: false,
  });
  const { data: bookings } = useQuery({ ...bookingsQuery(home.id), enabled: next !== undefined, throwOnError: false });
  const moving = bookings?.items.some(({ id, state }) => id === next?.id && state === 'moving') ?? false;
  return { next, session, moving, turn: session && (moving ? 'moving' : turnOf(session, record, home.side)) };
}

interface RecordOf {
  state: string;
  confirmations: readonly { side: string }[];
}

function turnOf({ state, mode }: { state: string; mode: string }, record: RecordOf | undefined, side: string | null): Turn {
  if (state === 'ended' && record?.state === 'draft') return 'record-coming';
  if (state === 'ended') return record?.confirmations.some((one) => one.side === side) ? 'record-confirmed' : 'record';
  if (state === 'record-confirmed') return 'writing';
  if (mode !== 'video' || state === 'converted') return 'elsewhere';
  return state === 'scheduled' ? 'test' : 'come-in';
}

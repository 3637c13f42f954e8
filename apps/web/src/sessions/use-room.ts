import { useQuery, useQueryClient } from '@tanstack/react-query';
import { sessionsCloseCaucus, sessionsOpenCaucus, sessionsRoom } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask, type Answered } from '../api/ask.js';
import { useSend } from '../api/use-send.js';

export interface SessionPath {
  caseId: string;
  sessionId: string;
}
export type RoomView = Answered<typeof sessionsRoom>;
export type DoorPerson = RoomView['door'][number];

const SOON = 5_000;
/** No timer of a browser holds weeks. */
const LATER = 3_600_000;

/** The session as the reader may see it, kept fresh by the browser's one stream of changes, and by the clock until its door opens. */
export function useRoom(path: SessionPath) {
  return useQuery({
    queryKey: ['session', path.caseId, path.sessionId], queryFn: ({ signal }) => ask(sessionsRoom, { path, signal }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'scheduled' ? Math.min(LATER, Math.max(SOON, Date.parse(data.opensAt) - Date.now())) : false),
  });
}

/** A change of rooms: the answer is shown, and followed, before anything else is fetched. */
export function useMove(operation: typeof sessionsOpenCaucus | typeof sessionsCloseCaucus, { caseId, sessionId }: SessionPath, onDone?: () => void) {
  const queries = useQueryClient();
  return useSend<typeof sessionsOpenCaucus | typeof sessionsCloseCaucus>(operation, {
    enough: true,
    onAnswer: (view) => queries.setQueryData(['session', caseId, sessionId], view),
    ...(onDone && { onDone }),
  });
}

/** The court leads its own session: sentences that name the mediator have a second form for it. */
export const contextOf = (view: RoomView): 'court' | undefined => (view.kind === 'verification' ? 'court' : undefined);

/** Where the server wants this person's media now; null: nowhere, also for who left and has not come back to the table. */
export function placeOf(view: RoomView | undefined): 'joint' | 'caucus' | null {
  if (!view || view.mode !== 'video' || !view.videoAvailable || view.me?.state !== 'admitted') return null;
  if (!['open', 'in-joint', 'in-caucus', 'paused'].includes(view.state)) return null;
  if (!view.table.some(({ participantId }) => participantId === view.me?.participantId)) return null;
  return view.caucus === 'inside' ? 'caucus' : 'joint';
}

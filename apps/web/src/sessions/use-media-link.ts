import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { sessionsMediaToken } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask } from '../api/ask.js';
import { ApiProblem } from '../api/problem.js';
import type { LinkView } from './link-view.js';
import { MediaLink } from './media-link.js';
import { placeOf, type RoomView, type SessionPath } from './use-room.js';

const nothing = (): (() => void) => () => undefined;

/** Keeps this browser in the room where the server wants it; camera and microphone are let go when the page is left. */
export function useMediaLink({ caseId, sessionId }: SessionPath, view: RoomView | undefined): { link: MediaLink | undefined; media: LinkView | undefined } {
  const queries = useQueryClient();
  const [link, setLink] = useState<MediaLink>();
  useEffect(() => {
    // Signalling runs over the page's own origin, where the sign-in cookie goes along.
    const url = location.origin.replace(/^http/, 'ws');
    const made = new MediaLink(async () => {
      const ticket = await ask(sessionsMediaToken, { path: { caseId, sessionId }, body: {} }).catch((error: unknown) => {
        // Signed out, or no longer of this case: the page itself is asked again and says so.
        if (error instanceof ApiProblem && (error.status === 401 || error.status === 404)) void queries.resetQueries({ queryKey: ['session', caseId, sessionId] });
        throw error;
      });
      return { ...ticket, url };
    });
    setLink(made);
    return () => made.close();
  }, [caseId, sessionId, queries]);
  const place = placeOf(view);
  const roster = view?.table.map(({ participantId }) => participantId).join(' ') ?? '';
  const shut = view?.caucus === 'outside' || view?.state === 'paused';
  useEffect(() => link?.follow(place, roster.split(' '), shut), [link, place, roster, shut]);
  const media = useSyncExternalStore(link?.subscribe ?? nothing, link?.snapshot ?? (() => undefined));
  return { link, media };
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionsCompareIdentity, sessionsIdentity } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask } from '../api/ask.js';
import { toProblem } from '../api/problem.js';
import { useProblemFields, useProblemWords } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Still } from './shown-evidence.js';
import type { DoorPerson, SessionPath } from './use-room.js';

/** The kept document beside the face in the call: name, number, photo. */
export function IdentityDialog({ path, person, onClose }: { path: SessionPath; person: DoorPerson; onClose: () => void }) {
  const { t } = useTranslation('sessions');
  const at = { ...path, participantId: person.participantId };
  const stated = useQuery({ queryKey: ['identity', at.caseId, at.participantId], queryFn: () => ask(sessionsIdentity, { path: at }), throwOnError: false, retry: false, gcTime: 0 });
  const photo = useQuery({ queryKey: ['identity-photo', at.participantId], queryFn: ({ signal }) => load(at, signal), throwOnError: false, retry: false, gcTime: 0 });
  const compare = useSend(sessionsCompareIdentity, { onDone: onClose });
  const sentence = useProblemWords('sessions');
  const problem = useProblemFields('sessions')(compare.error);
  const answer = (same: boolean) => compare.mutate({ path: at, body: { same } });
  return (
    <Dialog title={t('screens.console.identity-title', { name: person.name })} isOpen onOpenChange={(open) => !open && onClose()} kind="side">
      <ErrorSummary problems={problem.summary} />
      <p>{t('screens.console.identity-how')}</p>
      {stated.error && <p role="alert">{sentence(toProblem(stated.error))}</p>}
      {stated.data && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          <dt className="sec">{t('screens.console.name')}</dt>
          <dd>{stated.data.name}</dd>
          <dt className="sec">{t('screens.console.number')}</dt>
          <dd className="num">{stated.data.documentNumber}</dd>
        </dl>
      )}
      <figure className="grid gap-2">
        <figcaption className="sec">{t('screens.console.photo')}</figcaption>
        {photo.data ? <Still blob={photo.data} alt={t('screens.console.photo')} /> : <p className="quiet">{t('screens.console.no-photo')}</p>}
      </figure>
      <DialogButtons>
        <Button kind="primary" wide isDisabled={!stated.data} isPending={compare.isPending} onPress={() => answer(true)}>
          {t('actions.same')}
        </Button>
        <Button wide isDisabled={!stated.data} isPending={compare.isPending} onPress={() => answer(false)}>
          {t('actions.different')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

async function load({ caseId, sessionId, participantId }: SessionPath & { participantId: string }, signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(`/api/v1/cases/${caseId}/sessions/${sessionId}/participants/${participantId}/identity/photo`, { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.blob();
}

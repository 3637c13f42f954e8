import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { evidenceList } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import { sessionsPutEvidenceAway, sessionsShowEvidence } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask } from '../api/ask.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button, IconButton } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { ErrorSummary } from '../ui/error-summary.js';
import type { RoomView, SessionPath } from './use-room.js';

/** Evidence to put before everyone; what is not open to both sides says so, and the server refuses it too. */
export function EvidencePanel({ path, view }: { path: SessionPath; view: RoomView }) {
  const { t } = useTranslation('sessions');
  const list = useQuery({ queryKey: ['evidence', path.caseId], queryFn: () => ask(evidenceList, { path: { caseId: path.caseId } }), throwOnError: false });
  const show = useSend(sessionsShowEvidence);
  const away = useSend(sessionsPutEvidenceAway);
  const problem = useProblemFields('sessions')(show.error ?? away.error);
  const items = list.data?.items ?? [];
  const turn = (itemId: string, page: number) => show.mutate({ path, body: { itemId, page } });
  return (
    <>
      <ErrorSummary problems={problem.summary} />
      {items.length === 0 && <p className="sec">{t('screens.console.no-evidence')}</p>}
      <ul className="people">
        {items.map(({ id, title, readers }) => {
          const shown = view.shown?.itemId === id ? view.shown : undefined;
          return (
            <li key={id}>
              <p className="who">
                <b>{title}</b>
                {shown && <Chip tone="info">{t('screens.console.shown-now')}</Chip>}
                {!readers.startsWith('both-sides') && <Chip tone="clay">{t('screens.console.private-item')}</Chip>}
              </p>
              {shown ? (
                <p className="acts">
                  <IconButton icon={ChevronLeft} label={`${t('screens.console.page')} ${shown.page - 1}`} isDisabled={shown.page === 1} onPress={() => turn(id, shown.page - 1)} />
                  <span className="num self-center">{t('screens.shown.page', { page: shown.page })}</span>
                  <IconButton icon={ChevronRight} label={`${t('screens.console.page')} ${shown.page + 1}`} onPress={() => turn(id, shown.page + 1)} />
                  <Button onPress={() => away.mutate({ path })}>{t('actions.put-evidence-away')}</Button>
                </p>
              ) : (
                readers.startsWith('both-sides') && view.state === 'in-joint' && <p className="acts"><Button onPress={() => turn(id, 1)}>{t('actions.show-evidence')}</Button></p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

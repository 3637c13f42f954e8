import { LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sessionsOpenCaucus } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { useMove, type RoomView, type SessionPath } from './use-room.js';

/** One confirm: with which side. Everyone of that side who is in the room comes along. */
export function CaucusDialog({ path, view, isOpen, onClose }: { path: SessionPath; view: RoomView; isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.console' });
  const { t: room } = useTranslation('sessions', { keyPrefix: 'screens.room' });
  const open = useMove(sessionsOpenCaucus, path, onClose);
  const problem = useProblemFields('sessions')(open.error);
  const present = view.door.filter(({ role, state, away, side }) => role === 'party' && state === 'admitted' && !away && side !== null);
  const sides = [...new Set(present.map(({ side }) => side))];
  const word = view.caucus === 'inside' ? 'private-instead' : 'private-with';
  return (
    <Dialog title={t('private-title')} isOpen={isOpen} onOpenChange={(shown) => !shown && onClose()}>
      <ErrorSummary problems={problem.summary} />
      <p>{t('private-how')}</p>
      <div className="grid gap-3">
        {sides.map((side) => {
          const people = present.filter((one) => one.side === side);
          if (people.every(({ inCaucus }) => inCaucus)) return null;
          return (
            <Button key={side} wide icon={LockKeyhole} isPending={open.isPending} onPress={() => open.mutate({ path, body: { participantIds: people.map(({ participantId }) => participantId) } })}>
              {t(word, { name: people.map(({ name }) => name).join(room('names')) })}
            </Button>
          );
        })}
      </div>
    </Dialog>
  );
}

import { useTranslation } from 'react-i18next';
import { casesGiveUpContact } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { toProblem } from '../../api/problem.js';
import { useProblemWords } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { Button } from '../../ui/button.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
import { say } from '../../ui/toast.js';

/** Nobody can be reached: asks once, because it ends the case. */
export function GiveUpDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.screening' });
  const { t: words } = useTranslation('kernel');
  const problem = useProblemWords('cases');
  const send = useSend(casesGiveUpContact, {
    onDone: () => {
      say(t('given-up'));
      onClose();
    },
  });
  return (
    <Dialog isOpen onOpenChange={(open) => !open && onClose()} title={t('give-up-title')}>
      <p>{t('give-up-text')}</p>
      {send.error && <p className="msg" role="alert">{problem(toProblem(send.error))}</p>}
      <DialogButtons>
        <Button onPress={onClose}>{words('actions.cancel')}</Button>
        <Button kind="danger" isPending={send.isPending} pendingWords={words('actions.sending')} onPress={() => send.mutate({ path: { caseId } })}>
          {t('give-up')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

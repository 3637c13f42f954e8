import { useTranslation } from 'react-i18next';
import { evidenceWithdraw } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import type { EvidenceItem } from '@maplebridge/contract/src/evidence/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { say } from '../ui/toast.js';

/** Asks once before an item is taken back. */
export function TakeBack({ caseId, item, onClose }: { caseId: string; item: EvidenceItem; onClose: () => void }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.item' });
  const withdraw = useSend(evidenceWithdraw, {
    onDone: () => {
      say(t('withdrawn'));
      onClose();
    },
  });
  const { summary } = useProblemFields('evidence')(withdraw.error);
  return (
    <Dialog title={t('withdraw-ask', { name: item.title })} isOpen onOpenChange={(open) => !open && onClose()}>
      <ErrorSummary problems={summary} />
      <p>{t('withdraw-explain')}</p>
      <DialogButtons>
        <Button onPress={onClose}>{t('keep')}</Button>
        <Button kind="danger" isPending={withdraw.isPending} onPress={() => withdraw.mutate({ path: { caseId, itemId: item.id } })}>{t('withdraw')}</Button>
      </DialogButtons>
    </Dialog>
  );
}

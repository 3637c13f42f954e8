import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceDisclose } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import type { EvidenceItem } from '@maplebridge/contract/src/evidence/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { CheckGroup } from '../ui/choices.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { say } from '../ui/toast.js';

type To = EvidenceItem['openTo'][number];

/** Who else may see an item: only more, never fewer. */
export function OpenTo({ caseId, item, onClose }: { caseId: string; item: EvidenceItem; onClose: () => void }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.item' });
  const options = ([
    ...(item.class === 'private' && !item.openTo.includes('other-side') ? [{ value: 'other-side', label: t('open-other-side') }] : []),
    ...(item.openTo.includes('court') ? [] : [{ value: 'court', label: t('open-court'), hint: t('open-court-hint') }]),
  ]);
  const [chosen, setChosen] = useState<string[]>([]);
  const disclose = useSend(evidenceDisclose);
  const { summary } = useProblemFields('evidence')(disclose.error);
  const save = async () => {
    for (const to of chosen) await disclose.mutateAsync({ path: { caseId, itemId: item.id }, body: { to: to as To } });
    say(t('opened'));
    onClose();
  };
  return (
    <Dialog title={t('open-to', { name: item.title })} isOpen onOpenChange={(open) => !open && onClose()}>
      <ErrorSummary problems={summary} />
      <CheckGroup label={t('open-explain')} options={options} value={chosen} onChange={setChosen} />
      <DialogButtons>
        <Button isDisabled={chosen.length === 0} isPending={disclose.isPending} onPress={() => void save().catch(() => undefined)}>{t('save')}</Button>
        <Button kind="plain" onPress={onClose}>{t('close')}</Button>
      </DialogButtons>
    </Dialog>
  );
}

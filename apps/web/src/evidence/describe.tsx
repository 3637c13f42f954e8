import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceDescribe } from '@maplebridge/contract/src/evidence/sdk.gen.js';
import type { EvidenceItem } from '@maplebridge/contract/src/evidence/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { TextField } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { CATEGORIES } from './category.js';

/** Name and category of an item; the file itself never changes. */
export function Describe({ caseId, item, onClose }: { caseId: string; item: EvidenceItem; onClose: () => void }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.item' });
  const { t: words } = useTranslation('evidence');
  const [title, setTitle] = useState(item.title);
  const [category, setCategory] = useState(item.category);
  const describe = useSend(evidenceDescribe, {
    onDone: () => {
      say(t('saved'));
      onClose();
    },
  });
  const { summary, at } = useProblemFields('evidence')(describe.error);
  return (
    <Dialog title={words('actions.describe')} isOpen onOpenChange={(open) => !open && onClose()}>
      <ErrorSummary problems={summary} />
      <div className="grid gap-6">
        <TextField id="title" label={t('title')} value={title} onChange={setTitle} error={at['title']} />
        <Select id="category" label={t('category')} value={category} onChange={(value) => setCategory(CATEGORIES.find((one) => one === value) ?? 'other')} options={CATEGORIES.map((value) => ({ value, label: words(`categories.${value}`) }))} />
      </div>
      <DialogButtons>
        <Button isPending={describe.isPending} onPress={() => describe.mutate({ path: { caseId, itemId: item.id }, body: { title, category } })}>{t('save')}</Button>
        <Button kind="plain" onPress={onClose}>{t('close')}</Button>
      </DialogButtons>
    </Dialog>
  );
}

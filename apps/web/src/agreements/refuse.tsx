import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementsRefuse } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';

/** Not signing: asked once, with its consequences said plainly. */
export function Refuse({ caseId, number }: { caseId: string; number: number }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.sign' });
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useTyped(`${caseId}.refuse.reason`, '');
  const refuse = useSend(agreementsRefuse, { typed: `${caseId}.refuse.`, onDone: () => setOpen(false) });
  const problems = useProblemFields('agreements')(refuse.error);
  return (
    <>
      <Button kind="link" onPress={() => setOpen(true)}>{t('refuse')}</Button>
      <Dialog title={t('refuse-title')} isOpen={open} onOpenChange={setOpen}>
        <ErrorSummary problems={problems.summary} />
        <p>{t('refuse-lead')}</p>
        <TextArea id="reason" label={t('refuse-reason')} rows={3} maxLength={1000} error={problems.at['reason']} value={reason} onChange={setReason} />
        <DialogButtons>
          <Button onPress={() => setOpen(false)}>{t('refuse-no')}</Button>
          <Button kind="danger" isDisabled={reason.trim() === ''} isPending={refuse.isPending} onPress={() => refuse.mutate({ path: { caseId }, body: { number, reason } })}>
            {t('refuse-yes')}
          </Button>
        </DialogButtons>
      </Dialog>
    </>
  );
}

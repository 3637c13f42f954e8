import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aftercareConfirm, aftercareDispute } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import type { AftercareDisputeData, Performance } from '@maplebridge/contract/src/aftercare/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';
import { Proof } from './proof.js';

type Reason = AftercareDisputeData['body']['reason'];
const REASONS: readonly Reason[] = ['not-received', 'too-little', 'not-as-agreed', 'other'];

/** For whoever is owed: look at the proof, then say that it arrived, or that it did not. */
export function ConfirmStep({ caseId, item, first }: { caseId: string; item: Performance; first: boolean }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const [disputing, setDisputing] = useState(false);
  const path = { caseId, performanceId: item.id };
  const confirm = useSend(aftercareConfirm);
  const problem = useProblemFields('aftercare')(confirm.error);
  return (
    <>
      {item.state === 'reported' && <p className="sec">{t('waiting-you')}</p>}
      {item.proofFileId && <Proof caseId={caseId} performanceId={item.id} />}
      <ErrorSummary problems={problem.summary} />
      <Button kind={first ? 'primary' : 'secondary'} wide isPending={confirm.isPending} pendingWords={t('confirming')} onPress={() => confirm.mutate({ path })}>
        {t(item.kind === 'pay' ? 'confirm' : 'confirm-done')}
      </Button>
      {item.allowedActions.includes('dispute') && (
        <Button kind="link" onPress={() => setDisputing(true)}>
          {t('dispute')}
        </Button>
      )}
      <Dialog title={t('dispute-title')} isOpen={disputing} onOpenChange={setDisputing}>
        <Dispute path={path} onDone={() => setDisputing(false)} />
      </Dialog>
    </>
  );
}

/** For whoever is owed, before the other side said anything: it is there already. */
export function EarlyConfirm({ caseId, item }: { caseId: string; item: Performance }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const confirm = useSend(aftercareConfirm);
  const problem = useProblemFields('aftercare')(confirm.error);
  return (
    <div className="mt-2">
      <ErrorSummary problems={problem.summary} />
      <Button kind="link" icon={Check} isPending={confirm.isPending} pendingWords={t('confirming')} onPress={() => confirm.mutate({ path: { caseId, performanceId: item.id } })}>
        {t(item.kind === 'pay' ? 'confirm-early' : 'confirm-done')}
      </Button>
    </div>
  );
}

function Dispute({ path, onDone }: { path: { caseId: string; performanceId: string }; onDone: () => void }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const { t: all } = useTranslation('aftercare');
  const typed = `${path.performanceId}.dispute.`;
  const [reason, setReason] = useTyped<Reason>(`${typed}reason`, 'not-received');
  const [note, setNote] = useTyped(`${typed}note`, '');
  const dispute = useSend(aftercareDispute, { typed, onDone });
  const problem = useProblemFields('aftercare')(dispute.error);
  return (
    <div className="grid gap-5">
      <p className="sec">{t('dispute-lead')}</p>
      <ErrorSummary problems={problem.summary} />
      <RadioGroup
        label={t('dispute-title')}
        options={REASONS.map((value) => ({ value, label: all(`reasons.dispute.${value}`) }))}
        value={reason}
        onChange={(value) => setReason(value as Reason)}
      />
      <TextArea id="note" label={t('dispute-note')} rows={3} value={note} onChange={setNote} maxLength={1000} />
      <DialogButtons>
        <Button onPress={onDone}>{t('cancel')}</Button>
        <Button kind="danger" isPending={dispute.isPending} onPress={() => dispute.mutate({ path, body: { reason, note } })}>
          {t('dispute-send')}
        </Button>
      </DialogButtons>
    </div>
  );
}

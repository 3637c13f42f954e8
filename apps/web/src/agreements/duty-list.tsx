import { CircleCheck, Clock } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { agreementsConfirmPayment, agreementsRecordPayment } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Rows } from '../ui/rows.js';
import { say } from '../ui/toast.js';
import { isYours, type Agreement, type Duty } from './use-agreement.js';
import { useDutyWords } from './use-duty-words.js';
import { useOneUpload } from './use-handwriting.js';

/** Each duty with its date; what was due at signing can be ticked here with its slip. */
export function DutyList({ caseId, agreement, witness = false }: { caseId: string; agreement: Agreement; witness?: boolean }) {
  return (
    <Rows>
      {agreement.duties.map((duty) => (
        <li key={duty.id} className="py-4 grid gap-2">
          <DutyLine agreement={agreement} duty={duty} />
          <PaidAtSigning caseId={caseId} agreement={agreement} duty={duty} witness={witness} />
        </li>
      ))}
    </Rows>
  );
}

function DutyLine({ agreement, duty }: { agreement: Agreement; duty: Duty }) {
  const words = useDutyWords();
  const obligation = agreement.terms.obligations.find(({ id }) => id === duty.obligationId);
  return (
    <div translate="no">
      <b>{words.heading(agreement, duty)}</b> <span className="num">{words.money(duty.amount)}</span>
      <p className="sec">{[words.due(duty.due, true), obligation?.act[agreement.language]].filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function PaidAtSigning({ caseId, agreement, duty, witness }: { caseId: string; agreement: Agreement; duty: Duty; witness: boolean }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.after' });
  const done = { onDone: () => say(t('thanks')) };
  const record = useSend(agreementsRecordPayment, done);
  const confirm = useSend(agreementsConfirmPayment, done);
  const upload = useOneUpload();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const problems = useProblemFields('agreements')(record.error ?? confirm.error ?? failure);
  if (duty.kind !== 'pay' || duty.due?.kind !== 'at-signing') return null;
  const payment = agreement.payments.find(({ dutyId }) => dutyId === duty.id);
  const receives = witness || isYours(agreement, duty.creditorId);
  if (payment?.receivedAt) return <p><Chip tone="ok" icon={CircleCheck}>{t('paid')}</Chip></p>;
  if (payment) {
    return (
      <div className="grid gap-3">
        <p><Chip tone="warn" icon={Clock}>{t('slip-sent')}</Chip></p>
        {receives && <Button isPending={confirm.isPending} onPress={() => confirm.mutate({ path: { caseId, dutyId: duty.id } })}>{t('got-it')}</Button>}
      </div>
    );
  }
  const send = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setSending(true);
    setFailure(undefined);
    try {
      await record.mutateAsync({ path: { caseId, dutyId: duty.id }, body: { slipFileId: await upload(file) } });
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <div className="grid gap-3">
      <ErrorSummary problems={problems.summary} />
      <p className="sec">{t('pay-now')}</p>
      <FileTrigger acceptedFileTypes={['image/*', 'application/pdf']} onSelect={(files) => void send(files)}>
        <Button isPending={sending} pendingWords={t('slip-sending')}>{t('slip')}</Button>
      </FileTrigger>
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesRedirect } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { RadioGroup } from '../../ui/choices.js';
import { Dialog, SendOrCancel } from '../../ui/dialog.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { say } from '../../ui/toast.js';

const REASONS = ['outside-scope', 'no-jurisdiction', 'unfit-online'] as const;

/** Not for us: the reason says where to go instead. */
export function RedirectDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.screening' });
  const { t: law } = useTranslation('law');
  const [reason, setReason] = useState<(typeof REASONS)[number] | null>(null);
  const [tried, setTried] = useState(false);
  const send = useSend(casesRedirect, {
    onDone: () => {
      say(t('redirect-sent'));
      onClose();
    },
  });
  const problem = useProblemFields('cases')(send.error);
  const submit = () => {
    setTried(true);
    if (reason) send.mutate({ path: { caseId }, body: { reason } });
  };
  return (
    <Dialog isOpen onOpenChange={(open) => !open && onClose()} title={t('redirect-title')}>
      <ErrorSummary problems={problem.summary} />
      <RadioGroup
        label={t('why')}
        error={tried && !reason ? t('redirect-missing') : undefined}
        value={reason}
        onChange={(value) => setReason(REASONS.find((one) => one === value) ?? null)}
        options={REASONS.map((value) => ({ value, label: law(`reasons.redirect.${value}`) }))}
      />
      <SendOrCancel kind="danger" send={t('redirect-send')} isPending={send.isPending} onSend={submit} onCancel={onClose} />
    </Dialog>
  );
}

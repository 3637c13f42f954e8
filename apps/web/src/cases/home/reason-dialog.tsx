import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '../../api/use-problem-words.js';
import { RadioGroup } from '../../ui/choices.js';
import { Dialog, SendOrCancel } from '../../ui/dialog.js';
import { ErrorSummary } from '../../ui/error-summary.js';

interface Props<R extends string> {
  /** `title` and `text` stand under `screens.steer.<words>-…`. */
  words: 'pause' | 'end';
  reasons: readonly R[];
  label: (reason: R) => string;
  isPending: boolean;
  error: unknown;
  onClose: () => void;
  onSend: (reason: R) => void;
}

/** A step that everybody in the case is told of: with its reason, asked once. */
export function ReasonDialog<R extends string>({ words, reasons, label, isPending, error, onClose, onSend }: Props<R>) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.steer' });
  const [reason, setReason] = useState<R>();
  const [tried, setTried] = useState(false);
  const problem = useProblemFields('cases')(error);
  const missing = tried && !reason ? t('reason-missing') : undefined;
  const send = () => {
    setTried(true);
    if (reason) onSend(reason);
  };
  return (
    <Dialog isOpen onOpenChange={(open) => !open && onClose()} title={t(`${words}-title`)}>
      <ErrorSummary problems={problem.summary} />
      <p className="sec">{t(`${words}-text`)}</p>
      <RadioGroup label={t('reason')} error={missing} value={reason ?? null} onChange={(value) => setReason(reasons.find((one) => one === value))} options={reasons.map((value) => ({ value, label: label(value) }))} />
      <SendOrCancel kind="danger" send={t(`${words}-send`)} isPending={isPending} onSend={send} onCancel={onClose} />
    </Dialog>
  );
}

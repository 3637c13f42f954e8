import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '../../api/use-problem-words.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Dialog, DialogButtons } from '../../ui/dialog.js';
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
  const { t: common } = useTranslation('kernel');
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
      <DialogButtons>
        <Button kind="danger" isPending={isPending} pendingWords={common('actions.sending')} onPress={send}>
          {t(`${words}-send`)}
        </Button>
        <Button kind="plain" onPress={onClose}>
          {common('actions.cancel')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemFields } from '../api/use-problem-words.js';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { useTyped } from '../ui/use-typed.js';

/** "I want a change": what should be different, told to the mediator and the other side. */
export function AskForChange({ typed, onSend }: { typed: string; onSend: (note: string) => Promise<unknown> }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  const [open, setOpen] = useState(false);
  const [note, setNote] = useTyped(typed, '');
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const problems = useProblemFields('agreements')(failure);
  const tell = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      await onSend(note);
      setOpen(false);
      setNote('');
      say(t('change-sent'));
    } catch (error) {
      setFailure(error);
    }
    setSending(false);
  };
  return (
    <>
      <Button kind="link" onPress={() => setOpen(true)}>{t('change')}</Button>
      <Dialog title={t('change-title')} isOpen={open} onOpenChange={setOpen}>
        <ErrorSummary problems={problems.summary} />
        <TextArea id="note" label={t('change-what')} error={problems.at['note']} hint={t('change-lead')} rows={4} maxLength={1000} value={note} onChange={setNote} />
        <DialogButtons>
          <Button kind="primary" onPress={() => void tell()} isPending={sending} isDisabled={note.trim() === ''}>{t('change-send')}</Button>
        </DialogButtons>
      </Dialog>
    </>
  );
}

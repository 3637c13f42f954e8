import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';
import { TextArea } from '../ui/text-field.js';
import { say } from '../ui/toast.js';

/** "I want a change": what should be different, told to the mediator and the other side. */
export function AskForChange({ onSend }: { onSend: (note: string) => Promise<unknown> }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const tell = async () => {
    await onSend(note);
    setOpen(false);
    say(t('change-sent'));
  };
  return (
    <>
      <Button kind="link" onPress={() => setOpen(true)}>{t('change')}</Button>
      <Dialog title={t('change-title')} isOpen={open} onOpenChange={setOpen}>
        <TextArea label={t('change-title')} hint={t('change-lead')} rows={4} maxLength={1000} value={note} onChange={setNote} />
        <DialogButtons>
          <Button onPress={() => void tell()} isDisabled={note.trim() === ''}>{t('change-send')}</Button>
        </DialogButtons>
      </Dialog>
    </>
  );
}

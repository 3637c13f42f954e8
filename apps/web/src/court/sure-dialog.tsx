import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons, DialogTrigger } from '../ui/dialog.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';

interface Props {
  open: string;
  question: string;
  primary?: boolean;
  /** Asks for a note that goes into the ruling, kept under this name while it is typed. */
  noteAs?: string;
  isPending: boolean;
  onSure: (close: () => void, note: string) => void;
}

/** One question before something that cannot be taken back. */
export function SureDialog({ open, question, primary, noteAs, isPending, onSure }: Props) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.decide' });
  const [note, setNote] = useTyped(noteAs ?? open, '');
  return (
    <DialogTrigger>
      <Button kind={primary ? 'primary' : 'secondary'}>{open}</Button>
      <Dialog title={open}>
        {(close) => (
          <>
            <p>{question}</p>
            {noteAs && <TextArea label={t('note')} rows={3} value={note} onChange={setNote} />}
            <DialogButtons>
              <Button kind="primary" isPending={isPending} onPress={() => onSure(close, note.trim())}>{t('yes')}</Button>
              <Button onPress={close}>{t('cancel')}</Button>
            </DialogButtons>
          </>
        )}
      </Dialog>
    </DialogTrigger>
  );
}

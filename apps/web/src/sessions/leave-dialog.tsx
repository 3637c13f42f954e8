import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Dialog, DialogButtons } from '../ui/dialog.js';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  text: string;
  safe: string;
  act: string;
  onAct: () => void;
  isPending?: boolean;
}

/** A question before something that cannot be taken back; staying is the solid button. */
export function AskOnce({ isOpen, onClose, title, text, safe, act, onAct, isPending }: Props) {
  return (
    <Dialog title={title} isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <p>{text}</p>
      <DialogButtons>
        <Button kind="primary" wide onPress={onClose}>
          {safe}
        </Button>
        <Button kind="danger" wide icon={LogOut} onPress={onAct} isPending={isPending}>
          {act}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** One question before somebody leaves, and how they come back. */
export function LeaveDialog({ isOpen, onClose, onLeave, isPending }: { isOpen: boolean; onClose: () => void; onLeave: () => void; isPending?: boolean }) {
  const { t } = useTranslation('sessions');
  return (
    <AskOnce isOpen={isOpen} onClose={onClose} title={t('screens.room.leave-title')} text={t('screens.room.leave-how')} safe={t('actions.stay')} act={t('actions.leave')} onAct={onLeave} isPending={isPending} />
  );
}

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.js';
import { useScreenClass } from './screen.js';

export { DialogTrigger };

interface Props {
  title: ReactNode;
  children: ReactNode | ((close: () => void) => ReactNode);
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** `sheet` rises from below on phones, `side` comes from the right, `wide` holds a picture or a paper. */
  kind?: 'sheet' | 'side' | 'wide';
  /** False where leaving must be a decision (then give the buttons yourself). */
  isDismissable?: boolean;
}

/** A question or a paper above the page; the page behind is inert. Use alone (`isOpen`) or in a `DialogTrigger`. */
export function Dialog({ title, children, isOpen, onOpenChange, kind = 'sheet', isDismissable = true }: Props) {
  const { t } = useTranslation('kernel');
  const screen = useScreenClass();
  const size = kind === 'sheet' ? '' : kind;
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={isDismissable} isKeyboardDismissDisabled={!isDismissable} className={`${screen} veil ${size}`}>
      <Modal className="modal">
        <AriaDialog className="dialog">
          {({ close }) => (
            <>
              <div className="dhead">
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                {isDismissable && <IconButton label={t('actions.close')} icon={X} onPress={close} />}
              </div>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface AnswerProps {
  /** What sending is called. */
  send: string;
  /** Brick where it cannot be undone. */
  kind?: 'primary' | 'secondary' | 'danger';
  isPending: boolean;
  isDisabled?: boolean;
  pendingWords?: string;
  onSend: () => void;
  onCancel: () => void;
}

/** The usual foot of a form in a dialog: send it, or leave everything as it was. */
export function SendOrCancel({ send, kind = 'primary', isPending, isDisabled, pendingWords, onSend, onCancel }: AnswerProps) {
  const { t } = useTranslation('kernel');
  return (
    <DialogButtons>
      <Button kind={kind} isPending={isPending} isDisabled={isDisabled} pendingWords={pendingWords ?? t('actions.sending')} onPress={onSend}>{send}</Button>
      <Button kind="plain" onPress={onCancel}>{t('actions.cancel')}</Button>
    </DialogButtons>
  );
}

/** The answers at the foot of a dialog: the safe one first and solid. */
export const DialogButtons = ({ children }: { children: ReactNode }) => <div className="btns row">{children}</div>;

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, SendOrCancel } from '../../ui/dialog.js';
import { TextArea } from '../../ui/text-field.js';
import { useTyped } from '../../ui/use-typed.js';

export type WishKind = 'agree-otherwise' | 'ask-for-help' | 'decline';
const WORDS = { 'agree-otherwise': 'otherwise', 'ask-for-help': 'ask', decline: 'decline' } as const;

interface Props {
  kind: WishKind;
  name: string;
  /** Under which name the sentence is kept while it is typed. */
  typed: string;
  isPending: boolean;
  onClose: () => void;
  onSend: (wish: string) => void;
}

/** A sentence along with the answer; only "another time or way" needs one. */
export function WishDialog({ kind, name, typed, isPending, onClose, onSend }: Props) {
  const { t } = useTranslation('cases-guest', { keyPrefix: 'invite' });
  const [wish, setWish] = useTyped(typed, '');
  const [tried, setTried] = useState(false);
  const key = WORDS[kind];
  const missing = kind === 'agree-otherwise' && wish.trim() === '';
  const send = () => {
    setTried(true);
    if (!missing) onSend(wish.trim());
  };
  return (
    <Dialog isOpen onOpenChange={(open) => !open && onClose()} title={t(kind === 'decline' ? 'decline-title' : key)}>
      {kind === 'decline' && <p>{t('decline-text', { name })}</p>}
      <TextArea id="wish" rows={4} label={t(`wish-${key}`)} hint={kind === 'agree-otherwise' ? undefined : t(`wish-${key}-hint`)} error={tried && missing ? t('wish-missing') : undefined} value={wish} onChange={setWish} maxLength={1000} />
      <SendOrCancel kind={kind === 'decline' ? 'danger' : 'secondary'} send={t('send')} isPending={isPending} pendingWords={t('sending')} onSend={send} onCancel={onClose} />
    </Dialog>
  );
}

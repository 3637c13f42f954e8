import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesAskAgain } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { RadioGroup } from '../../ui/choices.js';
import { Dialog, SendOrCancel } from '../../ui/dialog.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/text-field.js';
import { say } from '../../ui/toast.js';
import { useTyped } from '../../ui/use-typed.js';

/** Writes to everybody who has not agreed once more; a number found to be wrong is put right first. */
export function AskAgainDialog({ home, onClose }: { home: CaseHome; onClose: () => void }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.screening' });
  const open = home.parties.filter(({ side, answer }) => side === 'respondent' && (answer === null || answer === 'ask-for-help'));
  const [partyId, setParty] = useState(open[0]?.id ?? null);
  const [contact, setContact] = useTyped(`${home.id}.again.contact`, '');
  const send = useSend(casesAskAgain, {
    typed: `${home.id}.again.`,
    onDone: () => {
      say(t('again-sent'));
      onClose();
    },
  });
  const problem = useProblemFields('cases')(send.error);
  const corrected = contact.trim() && partyId ? { corrected: { partyId, contact: contact.trim() } } : {};
  return (
    <Dialog isOpen onOpenChange={(isOpen) => !isOpen && onClose()} title={t('again')}>
      <ErrorSummary problems={problem.summary} />
      <p className="sec">{t('again-lead')}</p>
      {open.length > 1 && <RadioGroup label={t('again-who')} value={partyId} onChange={setParty} options={open.map(({ id, name }) => ({ value: id, label: name }))} />}
      <TextField id="contact" label={t('again-contact')} hint={t('again-contact-hint')} error={problem.at['contact'] ?? problem.at['corrected.contact']} value={contact} onChange={setContact} maxLength={200} autoComplete="off" />
      <SendOrCancel kind="primary" send={t('again-send')} isPending={send.isPending} onSend={() => send.mutate({ path: { caseId: home.id }, body: corrected })} onCancel={onClose} />
    </Dialog>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesRecordContact } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { Dialog, SendOrCancel } from '../../ui/dialog.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { say } from '../../ui/toast.js';
import { useTyped } from '../../ui/use-typed.js';

const CHANNELS = ['phone', 'sms', 'mail', 'visit', 'letter'] as const;
const RESULTS = ['reached', 'no-answer', 'wrong-number', 'sent', 'delivered', 'failed'] as const;
const oneOf = <T extends string>(list: readonly T[], value: string): T => list.find((one) => one === value) ?? list[0]!;

/** Writes down one call, visit or message. */
export function ContactDialog({ home, onClose }: { home: CaseHome; onClose: () => void }) {
  const { t } = useTranslation('cases');
  const { t: words } = useTranslation('kernel');
  const [partyId, setParty] = useState(home.parties[0]?.id ?? '');
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('phone');
  const [result, setResult] = useState<(typeof RESULTS)[number]>('reached');
  const [note, setNote] = useTyped(`${home.id}.contact.note`, '');
  const send = useSend(casesRecordContact, {
    typed: `${home.id}.contact.`,
    onDone: () => {
      say(t('screens.screening.recorded'));
      onClose();
    },
  });
  const problem = useProblemFields('cases')(send.error);
  return (
    <Dialog isOpen onOpenChange={(open) => !open && onClose()} title={t('screens.screening.record-title')}>
      <ErrorSummary problems={problem.summary} />
      <Select label={t('screens.screening.who')} value={partyId} onChange={setParty} options={home.parties.map(({ id, name }) => ({ value: id, label: name }))} />
      <Select label={t('screens.screening.channel')} value={channel} onChange={(value) => setChannel(oneOf(CHANNELS, value))} options={CHANNELS.map((value) => ({ value, label: t(`fields.channel.${value}`) }))} />
      <Select label={t('screens.screening.result')} value={result} onChange={(value) => setResult(oneOf(RESULTS, value))} options={RESULTS.map((value) => ({ value, label: t(`fields.result.${value}`) }))} />
      <TextField id="note" label={t('screens.screening.note')} value={note} onChange={setNote} maxLength={1000} />
      <SendOrCancel
        send={t('screens.screening.record-save')}
        isPending={send.isPending}
        pendingWords={words('actions.saving')}
        onSend={() => send.mutate({ path: { caseId: home.id }, body: { partyId, channel, result, note: note.trim() } })}
        onCancel={onClose}
      />
    </Dialog>
  );
}

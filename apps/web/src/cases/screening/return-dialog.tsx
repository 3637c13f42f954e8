import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesReturn } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { CheckGroup } from '../../ui/choices.js';
import { Dialog, SendOrCancel } from '../../ui/dialog.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { say } from '../../ui/toast.js';
import { useTyped } from '../../ui/use-typed.js';
import { STEPS, type Step } from '../apply/steps.js';

const REASONS = ['unclear', 'incomplete', 'wrong-contact', 'unreadable'] as const;
interface Item {
  reason: string;
  note: string;
}

/** One notice, itemised: which step, why, and what would mend it. */
export function ReturnDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('cases');
  const [items, setItems] = useTyped<Partial<Record<Step, Item>>>(`${caseId}.return.items`, {});
  const [tried, setTried] = useState(false);
  const send = useSend(casesReturn, {
    typed: `${caseId}.return.`,
    onDone: () => {
      say(t('screens.screening.return-sent'));
      onClose();
    },
  });
  const problem = useProblemFields('cases')(send.error);
  const chosen = STEPS.filter((step) => items[step]);
  const bare = chosen.filter((step) => items[step]?.note.trim() === '');
  const lacking = tried ? [...(chosen.length === 0 ? [{ field: 'items', message: t('screens.screening.return-none') }] : []), ...bare.map((step) => ({ field: `note-${step}`, message: t('screens.screening.return-note-missing') }))] : [];
  const change = (step: Step, patch: Partial<Item>) => setItems((all) => ({ ...all, [step]: { reason: 'unclear', note: '', ...all[step], ...patch } }));
  const choose = (steps: string[]) => setItems((all) => Object.fromEntries(STEPS.filter((step) => steps.includes(step)).map((step) => [step, all[step] ?? { reason: 'unclear', note: '' }])));
  const submit = () => {
    setTried(true);
    if (chosen.length > 0 && bare.length === 0) send.mutate({ path: { caseId }, body: { items: chosen.map((step) => ({ step, reason: items[step]!.reason, note: items[step]!.note.trim() })) } });
  };
  return (
    <Dialog isOpen kind="wide" onOpenChange={(open) => !open && onClose()} title={t('screens.screening.return-title')}>
      <ErrorSummary problems={lacking.length > 0 ? lacking : problem.summary} />
      <p className="sec">{t('screens.screening.return-lead')}</p>
      <CheckGroup
        id="items"
        label={t('screens.screening.application')}
        value={chosen}
        onChange={choose}
        options={STEPS.map((step) => ({
          value: step,
          label: t(`fields.step.${step}`),
          reveal: items[step] && (
            <>
              <Select label={t('screens.screening.why')} value={items[step].reason} onChange={(reason) => change(step, { reason })} options={REASONS.map((value) => ({ value, label: t(`reasons.return.${value}`) }))} />
              <TextField id={`note-${step}`} label={t('screens.screening.return-note')} error={tried && bare.includes(step) ? t('screens.screening.return-note-missing') : undefined} value={items[step].note} onChange={(note) => change(step, { note })} maxLength={1000} />
            </>
          ),
        }))}
      />
      <SendOrCancel kind="danger" send={t('screens.screening.return-send')} isPending={send.isPending} onSend={submit} onCancel={onClose} />
    </Dialog>
  );
}

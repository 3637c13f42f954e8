import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { casesProposeExtension } from '@maplebridge/contract/src/cases/sdk.gen.js';
import type { CaseHome, Extension } from '@maplebridge/contract/src/cases/types.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { RadioGroup } from '../../ui/choices.js';
import { Dialog, SendOrCancel } from '../../ui/dialog.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { say } from '../../ui/toast.js';
import { useCited } from '../../words/use-cited.js';
import { useFormat } from '../../words/use-format.js';

/** How much longer, each with the day it would then end. */
export function ProposeDialog({ home, more, onClose }: { home: CaseHome; more: Extension & { dueAt: string }; onClose: () => void }) {
  const { t } = useTranslation(['cases', 'law']);
  const words = (key: string, blanks?: Record<string, string>) => t(`cases:screens.more-time.${key}`, blanks ?? {});
  const format = useFormat();
  const cited = useCited();
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState(false);
  const propose = useSend(casesProposeExtension, {
    onDone: () => {
      onClose();
      say(words('sent'));
    },
  });
  const send = () => {
    setTried(true);
    if (chosen) propose.mutate({ path: { caseId: home.id }, body: { length: Number(chosen) } });
  };
  const options = more.choices.map(({ length, dueAt }) => ({
    value: String(length), label: t(`law:fields.clockUnit.${more.unit ?? 'calendar-days'}`, { count: length }), hint: words('until', { date: format.date(dueAt) }),
  }));
  return (
    <Dialog isOpen onOpenChange={(open) => !open && onClose()} title={words('open')}>
      <ErrorSummary problems={useProblemFields('cases')(propose.error).summary} />
      <p className="sec">{words('lead', { date: format.date(more.dueAt) })}</p>
      <RadioGroup label={words('length')} error={tried && !chosen ? words('missing') : undefined} value={chosen ?? null} onChange={(value) => setChosen(value ?? undefined)} options={options} />
      {more.citation && <p className="sec quiet">{words('basis', { law: cited(more.citation) })}</p>}
      <SendOrCancel kind="primary" send={words('send')} pendingWords={words('sending')} isPending={propose.isPending} onSend={send} onCancel={onClose} />
    </Dialog>
  );
}

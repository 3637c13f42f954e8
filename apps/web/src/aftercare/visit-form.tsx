import { useNavigate } from '@tanstack/react-router';
import { PhoneMissed } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aftercareGiveUpVisit, aftercareMakeVisit, aftercareMissVisit } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import type { AftercareMakeVisitData, Visit } from '@maplebridge/contract/src/aftercare/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { say } from '../ui/toast.js';
import { useTyped } from '../ui/use-typed.js';

type Result = NonNullable<AftercareMakeVisitData['body']>;
const METHODS: readonly Result['method'][] = ['phone', 'door', 'video', 'counter'];
const KEPT: readonly Result['kept'][] = ['kept', 'partly', 'not-kept', 'nothing-due'];

/** What came of the visit: how it was asked, whether it was kept, and a note. */
export function VisitForm({ caseId, visit }: { caseId: string; visit: Visit }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.visit' });
  const { t: all } = useTranslation('aftercare');
  const navigate = useNavigate();
  const typed = `${visit.id}.visit.`;
  const [method, setMethod] = useTyped<Result['method']>(`${typed}method`, 'phone');
  const [kept, setKept] = useTyped<Result['kept'] | undefined>(`${typed}kept`, undefined);
  const [note, setNote] = useTyped(`${typed}note`, '');
  const [tried, setTried] = useState(false);
  const path = { caseId, visitId: visit.id };
  const leave = (words: string) => {
    say(words);
    return navigate({ to: '/visits' });
  };
  const make = useSend(aftercareMakeVisit, { typed, onDone: () => leave(t('saved')) });
  const miss = useSend(aftercareMissVisit, { typed, onDone: () => leave(t('missed')) });
  const giveUp = useSend(aftercareGiveUpVisit, { typed, onDone: () => leave(t('saved')) });
  const problem = useProblemFields('aftercare')(make.error ?? miss.error ?? giveUp.error);
  const missing = tried && !kept ? [{ field: 'kept', message: all('fields.kept-missing') }] : [];
  const save = () => {
    setTried(true);
    if (kept) make.mutate({ path, body: { method, kept, note } });
  };
  return (
    <div className="grid gap-6 max-w-[640px]">
      <ErrorSummary problems={missing.length > 0 ? missing : problem.summary} />
      <RadioGroup
        id="method"
        label={t('method')}
        options={METHODS.map((value) => ({ value, label: all(`fields.visitMethod.${value}`) }))}
        value={method}
        onChange={(value) => setMethod(value as Result['method'])}
      />
      <RadioGroup
        id="kept"
        label={t('kept')}
        error={missing[0]?.message ?? problem.at['kept']}
        options={KEPT.map((value) => ({ value, label: all(`fields.kept.${value}`) }))}
        value={kept ?? null}
        onChange={(value) => setKept(value as Result['kept'])}
      />
      <TextArea id="note" label={t('note')} hint={t('note-hint')} rows={4} value={note} onChange={setNote} maxLength={2000} />
      <div className="flex gap-3 flex-wrap">
        <Button kind="primary" isPending={make.isPending} pendingWords={t('saving')} onPress={save}>
          {t('save')}
        </Button>
        <Button icon={PhoneMissed} isPending={miss.isPending} onPress={() => miss.mutate({ path })}>
          {t('miss')}
        </Button>
        {visit.allowedActions.includes('give-up') && (
          <Button kind="link" onPress={() => giveUp.mutate({ path })}>
            {t('give-up')}
          </Button>
        )}
      </div>
    </div>
  );
}

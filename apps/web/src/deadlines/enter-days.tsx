import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlinesKeepDays } from '@maplebridge/contract/src/deadlines/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { RadioGroup } from '../ui/choices.js';
import { DateField } from '../ui/date-field.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { say } from '../ui/toast.js';

type Kind = 'holiday' | 'workday';

/** Days off, or days worked instead, as the authority has announced them. */
export function EnterDays({ organisationId, names }: { organisationId: string; names: readonly string[] }) {
  const { t } = useTranslation('deadlines', { keyPrefix: 'screens.calendar' });
  const { t: law } = useTranslation('law');
  const [kind, setKind] = useState<Kind>('holiday');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [name, setName] = useState<string | null>(null);
  const keep = useSend(deadlinesKeepDays, {
    onDone: () => {
      setFrom(null);
      setTo(null);
      say(t('kept'));
    },
  });
  const problem = useProblemFields('deadlines')(keep.error);
  const submit = () => {
    if (from) keep.mutate({ path: { organisationId }, body: { from, to: to ?? from, kind, ...(kind === 'holiday' && name && { name }) } });
  };
  return (
    <Section id="enter" title={t('enter')}>
      <ErrorSummary problems={problem.summary} />
      <div className="grid gap-3">
        <RadioGroup label={t('kind')} value={kind} onChange={(value) => setKind(value as Kind)} options={(['holiday', 'workday'] as const).map((value) => ({ value, label: t(value) }))} />
        <DateField id="from" label={t('first')} error={problem.at['from']} value={from} onChange={setFrom} />
        <DateField id="to" label={t('last')} hint={t('last-hint')} error={problem.at['to']} value={to} onChange={setTo} />
        {kind === 'holiday' && (
          <Select id="name" label={t('name')} placeholder={t('name-none')} error={problem.at['name']} value={name} onChange={setName} options={names.map((value) => ({ value, label: law(`fields.holiday.${value}`) }))} />
        )}
        <Button kind="primary" isPending={keep.isPending} pendingWords={t('keeping')} isDisabled={!from} onPress={submit}>
          {t('keep')}
        </Button>
      </div>
    </Section>
  );
}

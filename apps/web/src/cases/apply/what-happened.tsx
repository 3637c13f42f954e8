import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-field.js';
import { useTyped } from '../../ui/use-typed.js';
import { DISPUTE_TYPES, type DisputeType } from '../dispute-types.js';
import { StepPage } from './step-page.js';
import type { Answers } from './steps.js';
import { typedOf, useStep } from './use-step.js';

/** The first step: what it is about, in one's own words. */
export function WhatHappened({ caseId, answer }: { caseId: string; answer: Answers['what-happened'] }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.step.what-happened' });
  const { t: law } = useTranslation('law');
  const step = useStep(caseId, 'what-happened');
  const [type, setType] = useTyped<DisputeType | null>(typedOf(caseId, 'what-happened', 'type'), answer?.disputeType ?? null);
  const [text, setText] = useTyped(typedOf(caseId, 'what-happened', 'text'), answer?.text ?? '');
  const [day, setDay] = useTyped<string | null>(typedOf(caseId, 'what-happened', 'day'), answer?.happenedOn ?? null);
  const save = () =>
    step.send(
      { disputeType: type ?? 'other', text: text.trim(), ...(day && { happenedOn: day }) },
      { disputeType: type === null && t('type-missing'), text: text.trim() === '' && t('text-missing') },
    );
  return (
    <StepPage caseId={caseId} step="what-happened" summary={step.summary} isPending={step.isPending} onSave={save}>
      <Select
        id="disputeType"
        label={t('type')}
        placeholder={t('choose')}
        error={step.errorOf('disputeType')}
        value={type}
        onChange={(value) => setType(DISPUTE_TYPES.find((one) => one === value) ?? null)}
        options={DISPUTE_TYPES.map((value) => ({ value, label: law(`fields.disputeType.${value}`) }))}
      />
      <TextArea id="text" label={t('text')} error={step.errorOf('text')} value={text} onChange={setText} maxLength={4000} />
      <DateField id="happenedOn" label={t('date')} hint={t('date-hint')} error={step.errorOf('happenedOn')} value={day} onChange={setDay} />
    </StepPage>
  );
}

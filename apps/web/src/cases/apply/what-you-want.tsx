import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckGroup } from '../../ui/choices.js';
import { MoneyField } from '../../ui/money-field.js';
import { TextArea } from '../../ui/text-field.js';
import { useTyped } from '../../ui/use-typed.js';
import { StepPage } from './step-page.js';
import type { Answers } from './steps.js';
import { typedOf, useStep } from './use-step.js';
import { readWishes, WISHES, writeWishes } from './wishes.js';

/** The third step: what would settle it. */
export function WhatYouWant({ caseId, answer }: { caseId: string; answer: Answers['what-you-want'] }) {
  const { t, i18n } = useTranslation('cases', { keyPrefix: 'screens.step.what-you-want' });
  const step = useStep(caseId, 'what-you-want');
  const inEither = (wish: string) => ['zh-CN', 'en'].map((lng) => i18n.t(`cases:screens.step.what-you-want.${wish}`, { lng }));
  const kept = readWishes(answer?.text ?? '', inEither);
  const [wishes, setWishes] = useTyped<string[]>(typedOf(caseId, 'what-you-want', 'wishes'), [...kept.wishes, ...(kept.own ? ['other'] : [])]);
  const [own, setOwn] = useTyped(typedOf(caseId, 'what-you-want', 'own'), kept.own);
  const [amount, setAmount] = useTyped<number | null>(typedOf(caseId, 'what-you-want', 'amount'), answer?.amountMinor ?? null);
  const [unclear, setUnclear] = useState(false);
  const text = writeWishes(wishes, own, (wish) => t(wish));
  const save = () =>
    step.send(
      { text, ...(wishes.includes('pay') && amount !== null && { amountMinor: amount }) },
      {
        wishes: wishes.length === 0 && t('missing'),
        amountMinor: wishes.includes('pay') && unclear && i18n.t('kernel:fields.money.not-money'),
        text: wishes.includes('other') && own.trim() === '' && t('own-missing'),
      },
    );
  const reveal = {
    pay: <MoneyField id="amountMinor" label={t('amount')} hint={t('amount-hint')} error={step.errorOf('amountMinor')} value={amount} onChange={setAmount} onUnclear={setUnclear} />,
    other: <TextArea id="text" label={t('own')} error={step.errorOf('text')} value={own} onChange={setOwn} rows={4} maxLength={1800} />,
  };
  return (
    <StepPage caseId={caseId} step="what-you-want" summary={step.summary} isPending={step.isPending} onSave={save}>
      <CheckGroup
        id="wishes"
        label={t('wish')}
        error={step.errorOf('wishes')}
        value={wishes}
        onChange={setWishes}
        options={[...WISHES, 'other' as const].map((value) => ({ value, label: t(value), reveal: value === 'pay' || value === 'other' ? reveal[value] : undefined }))}
      />
    </StepPage>
  );
}

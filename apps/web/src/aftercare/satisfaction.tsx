import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aftercareGiveSatisfaction } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Back, Dock } from '../ui/dock.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Page } from '../ui/screen.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';
import { useAftercare } from './use-aftercare.js';
import './aftercare.css';

const QUESTIONS = ['ease', 'fairness', 'overall'] as const;
const SCALE = ['1', '2', '3', '4', '5'] as const;
type Question = (typeof QUESTIONS)[number];

/** Three questions, once, from the sofa. */
export function Satisfaction({ caseId }: { caseId: string }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.satisfaction' });
  const { care } = useAftercare(caseId);
  const [thanked, setThanked] = useState(false);
  return (
    <Page title={t('title')} look="satisfaction" footer={Boolean(care?.satisfactionGiven || thanked || !care)}>
      <Back to="/cases/$caseId" params={{ caseId }} />
      <h1>{t('title')}</h1>
      {thanked ? (
        <Banner tone="ok" live className="mt-6">
          <b>{t('thanks')}</b>
          <p>{t('thanks-lead')}</p>
        </Banner>
      ) : care?.satisfactionGiven ? (
        <Banner tone="ok" className="mt-6">{t('already')}</Banner>
      ) : care ? (
        <Questions caseId={caseId} onDone={() => setThanked(true)} />
      ) : (
        <Banner tone="info" className="mt-6">{t('early')}</Banner>
      )}
    </Page>
  );
}

function Questions({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.satisfaction' });
  const { t: all } = useTranslation('aftercare');
  const [answers, setAnswers] = useTyped<Partial<Record<Question, string>>>(`${caseId}.satisfaction.answers`, {});
  const [comment, setComment] = useTyped(`${caseId}.satisfaction.comment`, '');
  const [tried, setTried] = useState(false);
  const give = useSend(aftercareGiveSatisfaction, { typed: `${caseId}.satisfaction.`, onDone });
  const problem = useProblemFields('aftercare')(give.error);
  const missing = tried ? QUESTIONS.filter((question) => !answers[question]).map((field) => ({ field, message: all('fields.answer-missing') })) : [];
  const send = () => {
    setTried(true);
    const { ease, fairness, overall } = answers;
    if (ease && fairness && overall) give.mutate({ path: { caseId }, body: { ease: Number(ease), fairness: Number(fairness), overall: Number(overall), comment } });
  };
  return (
    <>
      <p className="lead">{t('lead')}</p>
      <div className="max-w-[680px] grid gap-8 mt-8">
        <ErrorSummary problems={missing.length > 0 ? missing : problem.summary} />
        {QUESTIONS.map((question) => (
          <RadioGroup
            key={question}
            id={question}
            label={t(question)}
            error={missing.find(({ field }) => field === question)?.message}
            options={SCALE.map((value) => ({ value, label: t(`scale.${value}`) }))}
            value={answers[question] ?? null}
            onChange={(value) => setAnswers((given) => ({ ...given, [question]: value ?? undefined }))}
          />
        ))}
        <TextArea id="comment" label={t('comment')} rows={3} value={comment} onChange={setComment} maxLength={1000} />
      </div>
      <Dock>
        <Button kind="primary" wide isPending={give.isPending} pendingWords={t('sending')} onPress={send}>
          {t('send')}
        </Button>
      </Dock>
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mediatorsAnswerRecusal } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import type { MediatorChoice } from '@maplebridge/contract/src/mediators/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Banner } from '../ui/banner.js';
import { Button, LinkButton } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextArea } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';

/** "Would you like another mediator?" Yes begins the choice anew; no lets the case go on. */
export function RecusalForm({ caseId, choice }: { caseId: string; choice: MediatorChoice }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.respond' });
  const [answer, setAnswer] = useState<string | null>(null);
  const [reason, setReason] = useTyped(`${caseId}.recusal.reason`, '');
  const [tried, setTried] = useState(false);
  const send = useSend(mediatorsAnswerRecusal, { typed: `${caseId}.recusal.` });
  const problem = useProblemFields('mediators')(send.error);
  const answered = choice.ownWantsChange === false;
  if (!choice.allowedActions.includes('answer-recusal')) return null;
  const submit = () => {
    setTried(true);
    if (answer) send.mutate({ path: { caseId }, body: { wantsChange: answer === 'yes', reason: answer === 'yes' ? reason.trim() : '' } });
  };
  return (
    <>
      {answered && (
        <Banner tone="ok" live>
          <p>{t('answered-no')}</p>
        </Banner>
      )}
      {answered && (
        <LinkButton kind="primary" to="/cases/$caseId/appointment" params={{ caseId }}>
          {t('times')}
        </LinkButton>
      )}
      <ErrorSummary problems={problem.summary} />
      <RadioGroup
        label={t('question')}
        hint={t('question-help')}
        error={tried && !answer ? t('recusal-missing') : undefined}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'no', label: t('no') },
          { value: 'yes', label: t('yes'), reveal: <TextArea id="reason" label={t('reason')} rows={3} maxLength={500} value={reason} onChange={setReason} /> },
        ]}
      />
      <Button kind={answered ? 'secondary' : 'primary'} isPending={send.isPending} onPress={submit}>
        {t('send')}
      </Button>
    </>
  );
}

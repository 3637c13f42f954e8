import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mediatorsDecline } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Disclosure } from '../ui/disclosure.js';
import { ErrorSummary } from '../ui/error-summary.js';

const REASONS = ['no-time', 'related', 'not-my-field', 'other'];

/** Declining takes a reason that only the centre reads. */
export function DeclineForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mediators');
  const navigate = useNavigate();
  const [reason, setReason] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const decline = useSend(mediatorsDecline, { onDone: () => navigate({ to: '/asked' }) });
  const problem = useProblemFields('mediators')(decline.error);
  const submit = () => {
    setTried(true);
    if (reason) decline.mutate({ path: { caseId }, body: { reason } });
  };
  return (
    <Disclosure title={t('screens.accept.decline-title')}>
      <p className="mb-4">{t('screens.accept.decline-help')}</p>
      <ErrorSummary problems={problem.summary} />
      <RadioGroup
        label={t('fields.reason')}
        error={tried && !reason ? t('screens.accept.decline-missing') : undefined}
        value={reason}
        onChange={setReason}
        options={REASONS.map((value) => ({ value, label: t(`reasons.decline.${value}`) }))}
      />
      <Button className="mt-4" isPending={decline.isPending} onPress={submit}>
        {t('actions.choice.decline')}
      </Button>
    </Disclosure>
  );
}

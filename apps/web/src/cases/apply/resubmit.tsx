import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { casesResubmit } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useProblemFields } from '../../api/use-problem-words.js';
import { useSend } from '../../api/use-send.js';
import { Button } from '../../ui/button.js';
import { Dock } from '../../ui/dock.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { say } from '../../ui/toast.js';

/** A returned application goes back with its number and signature as they were. */
export function Resubmit({ caseId, missing, children }: { caseId: string; missing: string | null; children: ReactNode }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.check' });
  const { t: words } = useTranslation('cases');
  const navigate = useNavigate();
  const send = useSend(casesResubmit, {
    onDone: () => {
      say(t('resent'));
      return navigate({ to: '/cases/$caseId', params: { caseId } });
    },
  });
  const problem = useProblemFields('cases')(send.error);
  return (
    <>
      <ErrorSummary problems={missing ? [{ message: words(`reasons.${missing}`) }] : problem.summary} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead-again')}</p>
      {children}
      <Dock>
        <Button kind="primary" wide isDisabled={Boolean(missing)} isPending={send.isPending} pendingWords={t('sending')} onPress={() => send.mutate({ path: { caseId } })}>
          {t('resend')}
        </Button>
      </Dock>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Back } from '../../ui/dock.js';
import { Opening } from '../../ui/opening.js';
import { Page } from '../../ui/screen.js';
import { applicationQuery } from '../queries.js';
import { CheckAnswers } from './check-answers.js';
import { keepReceipt } from '../receipt/kept-code.js';
import { Resubmit } from './resubmit.js';
import { SignAndSend, useSending } from './sign-and-send.js';
import { isSent } from './steps.js';

/** All answers once more, then the signature. */
export function ApplyCheck({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.check' });
  const { data } = useQuery(applicationQuery(caseId));
  const navigate = useNavigate();
  const sending = useSending(caseId);
  if (!data) return <Opening />;
  if (isSent(data) && !sending) return <Navigate to="/cases/$caseId" params={{ caseId }} replace />;
  return (
    <Page title={t('title')} footer={false}>
      <Back to="/cases/$caseId/apply" params={{ caseId }} />
      {data.state === 'returned' ? (
        <Resubmit caseId={caseId} missing={data.missing}>
          <CheckAnswers caseId={caseId} answers={data.answers} />
        </Resubmit>
      ) : (
        <SignAndSend
          caseId={caseId}
          missing={data.missing}
          onSent={({ trackingCode }) => {
            keepReceipt(caseId, trackingCode);
            return navigate({ to: '/cases/$caseId/receipt', params: { caseId }, replace: true });
          }}
        >
          <CheckAnswers caseId={caseId} answers={data.answers} />
        </SignAndSend>
      )}
    </Page>
  );
}

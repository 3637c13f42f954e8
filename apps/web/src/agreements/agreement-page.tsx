import { useTranslation } from 'react-i18next';
import { SignedIn } from '../people/signed-in.js';
import { Back } from '../ui/dock.js';
import { Page } from '../ui/screen.js';
import { Empty, Skeleton } from '../ui/states.js';
import { AfterSigning } from './after-signing.js';
import { ReadAndSign } from './read-and-sign.js';
import { useAgreement } from './use-agreement.js';
import './sign.css';

/** A party's agreement: read and sign while it is their turn, then what was agreed and what comes of it. */
export function AgreementPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  const { data } = useAgreement(caseId);
  const toSign = data?.agreement?.state === 'signing' && data.allowedActions.includes('mark-clause');
  return (
    <SignedIn>
      <Page title={toSign ? t('title') : t('original')} look="sign" className="sign" footer={!toSign}>
        <Back to="/cases/$caseId" params={{ caseId }}>{t('back')}</Back>
        {!data ? <Skeleton lines={8} /> : <Content caseId={caseId} data={data} toSign={toSign} />}
      </Page>
    </SignedIn>
  );
}

function Content({ caseId, data: { agreement, changes }, toSign }: { caseId: string; data: NonNullable<ReturnType<typeof useAgreement>['data']>; toSign: boolean }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  if (!agreement)
    return (
      <>
        <h1>{t('not-yet')}</h1>
        <p className="lead">{t('not-yet-lead')}</p>
      </>
    );
  if (agreement.state === 'void') return <Empty title={t('void')}>{t('void-lead')}</Empty>;
  return toSign ? <ReadAndSign caseId={caseId} agreement={agreement} changes={changes} /> : <AfterSigning caseId={caseId} agreement={agreement} />;
}

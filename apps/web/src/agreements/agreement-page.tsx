import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../cases/queries.js';
import { SignedIn } from '../people/signed-in.js';
import { Banner } from '../ui/banner.js';
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
  const { data: home } = useQuery(caseQuery(caseId));
  const paused = home?.state === 'suspended';
  const toSign = !paused && data?.agreement?.state === 'signing' && data.allowedActions.includes('mark-clause');
  return (
    <SignedIn>
      <Page title={toSign ? t('title') : t('original')} look="sign" className="sign" footer={!toSign}>
        <Back to="/cases/$caseId" params={{ caseId }} />
        {paused && <Banner tone="warn">{t('paused')}</Banner>}
        {!data || !home ? <Skeleton lines={8} /> : <Content caseId={caseId} data={data} toSign={toSign} />}
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

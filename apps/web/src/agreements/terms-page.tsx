import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { ask } from '../api/ask.js';
import { Desk } from '../people/desk.js';
import { Banner } from '../ui/banner.js';
import { LinkButton } from '../ui/button.js';
import { Skeleton } from '../ui/states.js';
import { SigningStatus } from './signing-status.js';
import { TermsEditor } from './terms-editor.js';
import { nameOf, useAgreement } from './use-agreement.js';
import './sign.css';

/** The mediator's agreement: written while it is a draft, followed while it is signed. */
export function TermsPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const { data } = useAgreement(caseId);
  const home = useQuery({ queryKey: ['case', caseId], queryFn: () => ask(casesRead, { path: { caseId } }) });
  const agreement = data?.agreement ?? null;
  const live = agreement && agreement.state !== 'void' ? agreement : null;
  const refused = agreement?.state === 'void' ? agreement : null;
  const parties = live?.parties ?? home.data?.parties ?? [];
  return (
    <Desk
      title={t('title')}
      heading={
        <div>
          <h1>{t('title')}</h1>
          <p className="sub" translate="no">{live ? t('case', { number: live.caseNumber, version: live.number }) : t('new')}</p>
        </div>
      }
      current="queue"
      look="sign"
      tools={<LinkButton to="/cases/$caseId" params={{ caseId }}>{t('to-case')}</LinkButton>}
    >
      {!data || !home.data ? <Skeleton lines={8} /> : (
        <>
          {live && live.state !== 'draft' && live.state !== 'ready' && <SigningStatus caseId={caseId} agreement={live} may={data.allowedActions} />}
          {refused && (
            <Banner tone="warn" className="mt-6">
              <b>{t('refused', { name: nameOf(refused, refused.refusedBy ?? undefined) })}</b>
              <br />
              <span translate="no">{refused.refusalReason}</span>
            </Banner>
          )}
          {(!live || data.allowedActions.includes('revise')) && <TermsEditor caseId={caseId} agreement={live} from={refused?.terms} parties={parties} />}
        </>
      )}
    </Desk>
  );
}

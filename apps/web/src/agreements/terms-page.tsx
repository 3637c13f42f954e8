import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { ask } from '../api/ask.js';
import { Desk } from '../people/desk.js';
import { Banner } from '../ui/banner.js';
import { LinkButton } from '../ui/button.js';
import { Skeleton } from '../ui/states.js';
import { Unbroken } from '../ui/unbroken.js';
import { WholeText } from './after-signing.js';
import { SigningStatus } from './signing-status.js';
import { TermsEditor } from './terms-editor.js';
import { nameOf, useAgreement } from './use-agreement.js';
import './sign.css';

/** The mediator's agreement: written while it is a draft, followed while it is signed. */
export function TermsPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('agreements');
  const { data } = useAgreement(caseId);
  const home = useQuery({ queryKey: ['case', caseId], queryFn: () => ask(casesRead, { path: { caseId } }) });
  const agreement = data?.agreement ?? null;
  const live = agreement && agreement.state !== 'void' ? agreement : null;
  const refused = agreement?.state === 'void' ? agreement : null;
  // The case rests or has ended, or its time is over: what is there can be read, not written on.
  const writable = live ? (data?.allowedActions ?? []).includes('revise') : home.data?.state === 'in-mediation';
  const written = live?.state === 'draft' || live?.state === 'ready';
  const parties = live?.parties ?? home.data?.parties ?? [];
  return (
    <Desk
      title={t('screens.terms.title')}
      heading={
        <div>
          <h1>{t('screens.terms.title')}</h1>
          <p className="sub" translate="no">{live ? <Unbroken>{t('screens.terms.case', { number: live.caseNumber, version: live.number })}</Unbroken> : t('screens.terms.new')}</p>
        </div>
      }
      current="queue"
      look="sign"
      tools={<LinkButton to="/cases/$caseId" params={{ caseId }}>{t('screens.terms.to-case')}</LinkButton>}
    >
      {!data || !home.data ? <Skeleton lines={8} /> : (
        <>
          {live && !written && <SigningStatus caseId={caseId} agreement={live} may={data.allowedActions} />}
          {refused && (
            <Banner tone="warn" className="mt-6">
              <b>{t('screens.terms.refused', { name: nameOf(refused, refused.refusedBy ?? undefined) })}</b>
              <br />
              <span translate="no">{refused.refusalReason}</span>
            </Banner>
          )}
          {!writable && (written || !live) && <Banner tone="warn" className="mt-6">{t(home.data.state === 'in-mediation' ? 'reasons.time-is-over' : 'reasons.case-not-in-mediation')}</Banner>}
          {!writable && written && <WholeText agreement={live} />}
          {writable && <TermsEditor caseId={caseId} agreement={live} from={refused?.terms} parties={parties} />}
        </>
      )}
    </Desk>
  );
}

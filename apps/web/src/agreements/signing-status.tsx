import { useTranslation } from 'react-i18next';
import { agreementsSignAsMediator } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { Card, Section } from '../ui/card.js';
import { SealedPaper, WholeText } from './after-signing.js';
import { DutyList } from './duty-list.js';
import { PaperForm } from './paper-form.js';
import { SignForm } from './sign-form.js';
import { SigningOrder } from './signing-order.js';
import type { Agreement } from './use-agreement.js';
import { Wishes } from './wishes.js';

/** What the mediator follows once it is out: who has signed, who wants a change, the own signature, the paper way. */
export function SigningStatus({ caseId, agreement, may }: { caseId: string; agreement: Agreement; may: readonly string[] }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const { t: after } = useTranslation('agreements', { keyPrefix: 'screens.after' });
  return (
    <div className="max-w-[720px]">
      <Section id="status" title={t('status')}>
        <SigningOrder agreement={agreement} />
        <WholeText agreement={agreement} />
      </Section>
      <Wishes agreement={agreement} />
      {may.includes('sign-as-mediator') && (
        <SignForm id="own" title={t('your-signature')} caseId={caseId} number={agreement.number} operation={agreementsSignAsMediator} />
      )}
      {may.includes('accept-paper') && (
        <Section id="paper" title={t('paper')}>
          <Card>
            <PaperForm caseId={caseId} agreement={agreement} />
          </Card>
        </Section>
      )}
      {agreement.lastPartySignedAt && (
        <Section id="duties" title={after('duties')}>
          <DutyList caseId={caseId} agreement={agreement} witness />
        </Section>
      )}
      {agreement.state === 'stamped' && <SealedPaper caseId={caseId} agreement={agreement} />}
    </div>
  );
}

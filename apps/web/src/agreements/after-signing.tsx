import { Download, Landmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ASKING, useFiling } from '../filings/use-filing.js';
import { Banner } from '../ui/banner.js';
import { AnchorButton, LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Disclosure } from '../ui/disclosure.js';
import { Hash } from '../ui/file-row.js';
import { useFormat } from '../words/use-format.js';
import { DutyList } from './duty-list.js';
import { SigningOrder } from './signing-order.js';
import { useText, type Agreement } from './use-agreement.js';
import { Wishes } from './wishes.js';

const WAITING = { signing: 'wait-parties', 'signed-by-parties': 'wait-mediator', signed: 'wait-stamp' } as const;

/** What holds now: who has signed, the sealed paper, duties with dates, and the way to court or why none is needed. */
export function AfterSigning({ caseId, agreement }: { caseId: string; agreement: Agreement }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.after' });
  const format = useFormat();
  const waiting = WAITING[agreement.state as keyof typeof WAITING];
  return (
    <>
      <p className="cap num" translate="no">{agreement.caseNumber}</p>
      <h1>{t(agreement.effectiveAt ? 'stamped-title' : 'signed-title')}</h1>
      <p className="lead">
        {agreement.stampedAt ? t('stamped-lead', { at: format.exact(agreement.stampedAt) }) : agreement.effectiveAt && t('signed-lead', { at: format.exact(agreement.effectiveAt) })}
        {waiting && ` ${t(waiting)}`}
      </p>
      {agreement.performedOnTheSpot ? (
        <Banner tone="ok" className="mt-6">
          <b>{t('no-need-title')}</b>
          <br />
          {t('no-need-lead')}
        </Banner>
      ) : (
        agreement.settledAt && <AskCourt caseId={caseId} />
      )}
      {agreement.lastPartySignedAt && (
        <Section id="duties" title={t('duties')}>
          <DutyList caseId={caseId} agreement={agreement} />
        </Section>
      )}
      {agreement.state === 'stamped' && <SealedPaper caseId={caseId} agreement={agreement} />}
      <Section id="order" title={t('title')}>
        <SigningOrder agreement={agreement} />
      </Section>
      {agreement.state === 'signing' && <Wishes agreement={agreement} />}
      <WholeText agreement={agreement} />
    </>
  );
}

/** The way to the court; once it was asked, how far that is. */
function AskCourt({ caseId }: { caseId: string }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.after' });
  const { t: filings } = useTranslation('filings', { keyPrefix: 'states' });
  const { data } = useFiling(caseId);
  const format = useFormat();
  if (!data?.filing?.windowEnd) return null;
  const { state, windowEnd } = data.filing;
  const asked = !ASKING.includes(state);
  return (
    <Section id="court" title={t('court-title')}>
      <p>{asked ? filings(state) : t('court-lead', { date: format.date(windowEnd) })}</p>
      <LinkButton kind={asked ? 'secondary' : 'primary'} wide icon={Landmark} className="mt-4" to="/cases/$caseId/filing" params={{ caseId }}>
        {t(asked ? 'court-asked' : 'court')}
      </LinkButton>
    </Section>
  );
}

/** Once it is stamped: the sealed paper, and what comes next. */
export function SealedPaper({ caseId, agreement }: { caseId: string; agreement: Agreement }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.after' });
  return (
    <div className="mt-8 grid gap-3">
      {agreement.sealed ? (
        <AnchorButton wide icon={Download} href={`/api/v1/cases/${caseId}/agreement/document`} download={`${agreement.caseNumber}.pdf`}>{t('download')}</AnchorButton>
      ) : (
        <p role="status">{t('making')}</p>
      )}
      <p className="sec">{t('seal-note')}</p>
      <p><Hash sha256={agreement.sha256} /></p>
    </div>
  );
}

/** The agreement in full, as it was signed. */
export function WholeText({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.after' });
  const text = useText(agreement);
  return (
    <Disclosure title={t('text')}>
      <div translate="no" className="whitespace-pre-line">
        {[text.facts, ...text.points, text.responsibility].filter(Boolean).map((part) => (
          <p key={part} className="mb-3">{part}</p>
        ))}
        <ol className="list-decimal pl-6 grid gap-3">
          {text.clauses.map((clause) => (
            <li key={clause.id}>{clause.text}</li>
          ))}
        </ol>
        <p className="mt-3">{text.voluntary}</p>
      </div>
    </Disclosure>
  );
}

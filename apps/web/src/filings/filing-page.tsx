import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner.js';
import { Chip } from '../ui/chip.js';
import { Back } from '../ui/dock.js';
import { Page } from '../ui/screen.js';
import { Empty, Skeleton } from '../ui/states.js';
import { AskTogether } from './ask-together.js';
import { CourtNews, Reasons } from './court-news.js';
import { FilingSteps } from './filing-steps.js';
import { InTheWay } from './in-the-way.js';
import { Sides } from './sides.js';
import { SupplementForm } from './supplement-form.js';
import { askedByAll, ASKING, useFiling, type Filing } from './use-filing.js';
import { WhatItMeans } from './what-it-means.js';
import { WindowClock } from './window-clock.js';

const BAD = ['expired', 'declined', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated', 'undelivered'];

/** "Ask the court to confirm together": what it means, by when, who has asked, and how far it is. */
export function FilingPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const { data } = useFiling(caseId);
  return (
    <Page title={t('title')}>
      <Back to="/cases/$caseId" params={{ caseId }} />
      <div className="max-w-[720px]">
        <h1>{t('title')}</h1>
        {!data ? <Skeleton lines={6} /> : data.filing ? <Road caseId={caseId} filing={data.filing} /> : <Empty title={t('nothing')} />}
      </div>
    </Page>
  );
}

function Road({ caseId, filing }: { caseId: string; filing: Filing }) {
  const { t } = useTranslation('filings');
  const open = ASKING.includes(filing.state);
  const waits = filing.state === 'awaiting-co-applicant' && askedByAll(filing);
  if (filing.performed && open)
    return (
      <Banner tone="ok" className="mt-6">
        <b>{t('screens.performedTitle')}</b>
        <br />
        {t('screens.performed')}
      </Banner>
    );
  return (
    <>
      <p className="chips mt-3 mb-6">
        <Chip tone={waits ? 'info' : filing.state === 'served' || filing.state === 'final' || filing.state === 'confirmed' ? 'ok' : BAD.includes(filing.state) ? 'warn' : 'info'}>{t(waits ? 'screens.bothAsked' : `states.${filing.state}`)}</Chip>
      </p>
      {open && <WindowClock filing={filing} />}
      {open && <WhatItMeans />}
      {filing.state === 'undelivered' && <Banner tone="warn" className="mt-6">{t('screens.undelivered')}</Banner>}
      <Reasons filing={filing} />
      {open && <InTheWay caseId={caseId} filing={filing} />}
      <AskTogether caseId={caseId} filing={filing} />
      {filing.state === 'supplement-required' && filing.supplement && filing.allowedActions.includes('supplement') && <SupplementForm caseId={caseId} filing={filing} />}
      <CourtNews caseId={caseId} filing={filing} />
      <Sides filing={filing} />
      <FilingSteps caseId={caseId} filing={filing} />
    </>
  );
}

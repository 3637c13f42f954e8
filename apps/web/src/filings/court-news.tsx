import { useQuery } from '@tanstack/react-query';
import { Download, FileText, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../cases/queries.js';
import { AnchorButton, LinkButton } from '../ui/button.js';
import { Banner } from '../ui/banner.js';
import { Section } from '../ui/card.js';
import { Facts } from '../ui/summary-list.js';
import { useFormat } from '../words/use-format.js';
import { useLanguage } from '../words/use-language.js';
import type { Filing } from './use-filing.js';

/** What the court said: its number, the time to verify, its papers, and why. */
export function CourtNews({ caseId, filing }: { caseId: string; filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const { language } = useLanguage();
  const format = useFormat();
  const { data: home } = useQuery(caseQuery(caseId));
  // The sides and their mediator; the centre sees that it is there, not what is in it.
  const mayTake = home !== undefined && (home.side !== null || home.relations.includes('mediator'));
  if (!filing.packageId) return null;
  const facts = [
    { id: 'court', name: t('court'), value: filing.courtName?.[language] },
    { id: 'number', name: t('number'), value: filing.number },
    { id: 'received', name: t('receivedAt'), value: filing.receivedAt && format.exact(filing.receivedAt) },
    { id: 'package', name: t('packageId'), value: <span className="mono">{filing.packageId}</span> },
  ].flatMap(({ value, ...fact }) => (value ? [{ ...fact, value: <span translate="no">{value}</span> }] : []));
  return (
    <>
      {(filing.state === 'confirmed' || filing.state === 'served' || filing.state === 'final') && (
        <Banner tone="ok" className="mt-6">
          {t('confirmedText')} {filing.state === 'served' && t('objection')}
        </Banner>
      )}
      {filing.slot && filing.state === 'verification-set' && <Slot caseId={caseId} slot={filing.slot} />}
      <Section id="papers" title={t('rulingTitle')}>
        <Facts facts={facts} />
        <div className="grid gap-3 mt-4">
          {filing.hasRuling && <AnchorButton kind="primary" wide icon={FileText} href={`/api/v1/cases/${caseId}/filing/ruling`} download="ruling.pdf">{t(filing.state === 'not-accepted' ? 'decisionOpen' : 'rulingOpen')}</AnchorButton>}
          {filing.hasNotice && <AnchorButton wide icon={FileText} href={`/api/v1/cases/${caseId}/filing/notice`} download="acceptance-notice.pdf">{t('noticeOpen')}</AnchorButton>}
          {mayTake && <AnchorButton wide icon={Download} href={`/api/v1/cases/${caseId}/filing/package`} download={`${filing.packageId}.zip`}>{t('packageDownload')}</AnchorButton>}
        </div>
        {mayTake && <p className="sec mt-3">{t('packageHint')}</p>}
        <p className="sec">{t('courtSees')}</p>
      </Section>
    </>
  );
}

/** Why the court did not accept or confirm it, in the words of the law and its own, and what one can do then. */
export function Reasons({ filing }: { filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const { t: law } = useTranslation('law');
  if (filing.reasons.length === 0 && !filing.note) return null;
  const refused = filing.state === 'not-accepted';
  return (
    <Section id="reasons" title={t('reasonsTitle')}>
      <ul className="list-disc pl-6 grid gap-2">
        {filing.reasons.map((code) => (
          <li key={code}>{law(`reasons.${refused ? 'notAccepted' : 'dismissed'}.${code}`)}</li>
        ))}
      </ul>
      {filing.note && <p className="mt-3" translate="no">{filing.note}</p>}
      <p className="mt-3">{refused ? filing.reasons.map((code) => law(`reasons.notAcceptedRoute.${code}`)).join(' ') : filing.state === 'dismissed' && t('dismissedNext')}</p>
    </Section>
  );
}

function Slot({ caseId, slot }: { caseId: string; slot: NonNullable<Filing['slot']> }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const { t: court } = useTranslation('court');
  const format = useFormat();
  return (
    <Section id="slot" title={t('slotTitle')}>
      <p>
        <b>{format.moment(slot.startsAt)}</b> {court(`fields.mode.${slot.mode}`)}
      </p>
      {slot.place && <p translate="no">{t('slotPlace', { place: slot.place })}</p>}
      <p>{t('slotBoth')}</p>
      {slot.mode === 'video' && (
        <LinkButton kind="primary" wide icon={Video} to="/cases/$caseId/sessions/$sessionId" params={{ caseId, sessionId: slot.slotId }} className="mt-4">
          {t('slotEnter')}
        </LinkButton>
      )}
    </Section>
  );
}

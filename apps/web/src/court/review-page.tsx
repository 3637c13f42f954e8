import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtTake } from '@maplebridge/contract/src/court/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Desk } from '../people/desk.js';
import { useMe } from '../people/use-me.js';
import { Button, LinkButton } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { Skeleton } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { ChecksPanel } from './checks-panel.js';
import { CourtAnswers } from './court-answers.js';
import { Decisions } from './decisions.js';
import { PaperList } from './paper-list.js';
import { PaperView } from './paper-view.js';
import { TermsTable } from './terms-table.js';
import { useTimeLeft } from './use-time-left.js';
import { useDocket, type Docket } from './use-court.js';
import './court.css';

/** 60/40: the papers on the left, what they agreed and what is checked on the right, the decision at the foot. */
export function ReviewPage({ docketId }: { docketId: string }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.review' });
  const { data: docket } = useDocket(docketId);
  return (
    <Desk title={t('title')} heading={docket ? <Heading docket={docket} /> : undefined} current="court" look="court" bare tools={docket && <Limits docket={docket} />}>
      {docket ? <Split docket={docket} /> : <Skeleton lines={8} />}
    </Desk>
  );
}

function Split({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.review' });
  const [paperId, setPaperId] = useState(docket.papers.find((paper) => paper.document === 'agreement')?.id ?? docket.papers[0]?.id ?? '');
  const paper = docket.papers.find((one) => one.id === paperId);
  return (
    <div className="split">
      <section className="docs" aria-label={t('papers')}>
        <PaperList papers={docket.papers} current={paperId} onOpen={setPaperId} />
        {paper ? <PaperView docket={docket} paper={paper} /> : <p className="sub">{t('choosePaper')}</p>}
      </section>
      <section className="facts" aria-label={t('checks')}>
        <div className="fs">
          <TermsTable docket={docket} />
          <ChecksPanel docket={docket} />
          <CourtAnswers docket={docket} />
        </div>
        <Decisions docket={docket} />
      </section>
    </div>
  );
}

function Heading({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court');
  const { me } = useMe();
  const format = useFormat();
  const take = useSend(courtTake);
  const mine = me !== undefined && docket.assignedTo === me?.accountId;
  return (
    <>
      <LinkButton kind="plain" to="/confirmations" icon={ArrowLeft}>{t('screens.review.back')}</LinkButton>
      <div>
        <h1 translate="no">{format.names(...docket.manifest.parties.map((party) => party.name))}</h1>
        <p className="sub">
          <span className="num" translate="no">{docket.number ?? docket.manifest.caseNumber}</span> <Chip tone={docket.decidedAt ? 'neutral' : 'info'}>{t(`states.${docket.state}`)}</Chip>{' '}
          {t('screens.review.package', { id: docket.manifest.packageId.slice(-8), at: format.shortMoment(docket.receivedAt) })}{' '}
          {docket.assignedName ? (mine ? t('screens.review.mine') : t('screens.review.theirs', { name: docket.assignedName })) : ''}
        </p>
      </div>
      {!mine && docket.allowedActions.includes('take') && <Button isPending={take.isPending} onPress={() => take.mutate({ path: { docketId: docket.id } })}>{t('screens.review.take')}</Button>}
    </>
  );
}

function Limits({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.review' });
  const format = useFormat();
  const left = useTimeLeft();
  const { windowEnd, moments } = docket.manifest;
  const waits = docket.state === 'supplement-required';
  const due = docket.decidedAt ? null : waits ? docket.supplementBy : docket.number ? docket.decideBy : docket.acceptBy;
  const day = Math.max(1, Math.ceil((Date.parse(moments.askedAt) - Date.parse(moments.lastPartySignedAt)) / 86_400_000));
  return (
    <>
      {due && (
        <div className="ck">
          <span className="sub">{t(waits ? 'dueBy' : docket.number ? 'decideBy' : 'acceptBy', { date: format.dayAndMonth(due) })}</span>
          <b className={left(due).tone === 'ok' ? undefined : left(due).tone}>{left(due).words}</b>
        </div>
      )}
      {windowEnd && (
        <div className="ck">
          <span className="sub">{t('window', { date: format.dayAndMonth(windowEnd) })}</span>
          <b>{t('askedDay', { count: day })}</b>
        </div>
      )}
    </>
  );
}

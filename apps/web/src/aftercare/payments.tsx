import { HandCoins } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Performance } from '@maplebridge/contract/src/aftercare/types.gen.js';
import { Banner } from '../ui/banner.js';
import { LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { DayTile } from '../ui/day-tile.js';
import { Back } from '../ui/dock.js';
import { ProgressBar } from '../ui/progress.js';
import { Rows } from '../ui/rows.js';
import { Cols, Page } from '../ui/screen.js';
import { Empty } from '../ui/states.js';
import { StepCard } from '../ui/step-card.js';
import { useFormat } from '../words/use-format.js';
import { ConfirmStep, EarlyConfirm } from './confirm-step.js';
import { PayStep } from './pay-step.js';
import { TONES, usePerformanceWords } from './performance-words.js';
import { Proof } from './proof.js';
import { useAftercare } from './use-aftercare.js';
import '../cases/case.css';
import './aftercare.css';

/** An item asks for the reader's hand when they owe it, or when the other side says that it is done. */
const turn = ({ state, allowedActions }: Performance) =>
  allowedActions.includes('report') || (state === 'reported' && allowedActions.includes('confirm'));

/** Who pays whom, by when, and whether it is done: ticked by both sides, with proof. */
export function Payments({ caseId }: { caseId: string }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const { t: all } = useTranslation('aftercare');
  const { number, items, care } = useAftercare(caseId);
  const format = useFormat();
  const words = usePerformanceWords();
  const mine = items.filter(turn);
  const others = items.filter((item) => !turn(item));
  const counted = items.filter((item) => item.state !== 'standing');
  const done = counted.filter((item) => item.state === 'confirmed').length;
  return (
    <Page title={t('title')} look="case" className="case">
      <Back to="/cases/$caseId" params={{ caseId }} />
      <p className="caseno sec">
        <b translate="no">{number}</b>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {items.length === 0 ? (
        <Empty icon={HandCoins} title={t('none-title')}>
          <p>{t('none-lead')}</p>
        </Empty>
      ) : (
        <Cols asideLabel={all('screens.payments.title')} aside={<Aside caseId={caseId} done={done} total={counted.length} care={care} />}>
          {counted.length > 0 && done === counted.length && (
            <Banner tone="ok" className="mt-6">
              <b>{t('done')}</b>
              <p>{t('done-lead')}</p>
            </Banner>
          )}
          <div className="ticks">
            {mine.map((item, index) => {
              const { title, what, when, state } = words(item);
              const owes = item.allowedActions.includes('report');
              return (
                <StepCard key={item.id} turn={item.state === 'overdue' || item.state === 'disputed' ? 'warn' : 'mine'} turnWords={state} due={item.reportedAt && item.state === 'reported' ? format.dayAndMonth(item.reportedAt) : when} title={<span translate="no">{`${title}${what}`}</span>}>
                  {owes ? <PayStep caseId={caseId} item={item} first={index === 0} /> : <ConfirmStep caseId={caseId} item={item} first={index === 0} />}
                </StepCard>
              );
            })}
          </div>
          {others.length > 0 && (
            <Section id="items" title={t('items')}>
              <Rows>
                {others.map((item) => {
                  const { title, what, when, state } = words(item);
                  const body = (
                    <>
                      <p translate="no">
                        {title}
                        <b className={item.kind === 'pay' ? 'num' : undefined}>{what}</b>
                      </p>
                      <p className="sec flex flex-wrap gap-2 items-center">
                        <Chip tone={TONES[item.state]}>{state}</Chip>
                        <span translate="no">{when}</span>
                      </p>
                      {item.proofFileId && <Proof caseId={caseId} performanceId={item.id} />}
                      {item.state !== 'reported' && item.allowedActions.includes('confirm') && <EarlyConfirm caseId={caseId} item={item} />}
                    </>
                  );
                  return (
                    <li key={item.id} className="py-4">
                      {item.dueAt ? <DayTile at={item.dueAt}>{body}</DayTile> : body}
                    </li>
                  );
                })}
              </Rows>
            </Section>
          )}
          {care?.closedAt && <p className="sec mt-6">{t('closed', { date: format.date(care.closedAt) })}</p>}
        </Cols>
      )}
    </Page>
  );
}

function Aside({ caseId, done, total, care }: { caseId: string; done: number; total: number; care: ReturnType<typeof useAftercare>['care'] }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const progress = t('progress', { done, total });
  return (
    <div className="grid gap-8 paid-aside">
      <div>
        <p className="mb-2">
          <b className="num">{progress}</b>
        </p>
        <ProgressBar label={t('title')} value={done} max={Math.max(total, 1)} valueText={progress} />
        {care?.applicationOpen && <p className="sec mt-3">{t('application')}</p>}
      </div>
      <Banner>{t('never')}</Banner>
      {care && !care.satisfactionGiven && (
        <section aria-labelledby="survey">
          <h2 id="survey">{t('survey-title')}</h2>
          <p className="sec mb-3">{t('survey-lead')}</p>
          <LinkButton to="/cases/$caseId/satisfaction" params={{ caseId }}>
            {t('survey-go')}
          </LinkButton>
        </section>
      )}
    </div>
  );
}

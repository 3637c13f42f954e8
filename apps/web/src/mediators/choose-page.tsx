import { useQuery } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../cases/queries.js';
import { Back } from '../ui/dock.js';
import { Icon } from '../ui/icon.js';
import { Opening } from '../ui/opening.js';
import { Page } from '../ui/screen.js';
import { Empty } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { ChooseForm } from './choose-form.js';
import './choose.css';
import { candidatesQuery, choiceQuery } from './queries.js';
import { RespondPage } from './respond-page.js';
import { useWish } from './use-wish.js';

/** A side names a mediator and the times that suit. What it chooses, the other side does not see. */
export function ChoosePage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.choose' });
  const format = useFormat();
  const { data: home } = useQuery(caseQuery(caseId));
  const { data: choice } = useQuery(choiceQuery(caseId));
  const { data: candidates } = useQuery(candidatesQuery(caseId));
  const wish = useWish(caseId, home);
  if (!home || !choice || !candidates || wish === undefined) return <Opening />;
  if (choice.state !== 'open') return <RespondPage caseId={caseId} />;
  const all = [...candidates.suggestions.map(({ mediator }) => mediator), ...candidates.others];
  const first = [choice.ownMediatorId, wish, all[0]?.id].find((id) => id && all.some((mediator) => mediator.id === id));
  const due = home.clocks.find(({ name, state }) => name === 'joint-choice' && state === 'running');
  return (
    <Page title={t('title')} look="choose" className="choose" footer={false}>
      <Back to="/cases/$caseId" params={{ caseId }} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {due && (
        <p className="by">
          <Icon of={Clock} small />
          {t('by', { date: format.date(due.dueAt) })}
        </p>
      )}
      {first ? <ChooseForm key={choice.round} caseId={caseId} choice={choice} candidates={candidates} first={first} /> : <Empty title={t('nobody')} />}
    </Page>
  );
}

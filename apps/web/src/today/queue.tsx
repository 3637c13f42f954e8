import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mineQuery } from '../cases/queries.js';
import { Desk } from '../people/desk.js';
import { LinkButton } from '../ui/button.js';
import { More } from '../ui/more.js';
import { Empty, Skeleton } from '../ui/states.js';
import { TabNav } from '../ui/tabs.js';
import { CaseTable } from './case-table.js';
import { QUEUES, type QueueView } from './queue-views.js';

/** All cases of one mediator, by what is left to do. */
export function Queue({ view }: { view: QueueView }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.queue' });
  const mine = useInfiniteQuery(mineQuery);
  const all = (mine.data?.pages.flatMap((page) => page.items) ?? []).filter(({ relation }) => relation === 'mediator');
  const shown = all.filter(({ state }) => QUEUES[view](state));
  const first = shown[0];
  return (
    <Desk
      title={t('title')}
      current="queue"
      tools={
        first && (
          <LinkButton kind="primary" to="/cases/$caseId" params={{ caseId: first.id }}>
            {t('take')}
          </LinkButton>
        )
      }
    >
      <TabNav label={t('title')} current={view} links={(Object.keys(QUEUES) as QueueView[]).map((id) => ({ id, title: t(id), count: all.filter(({ state }) => QUEUES[id](state)).length, link: { to: '/queue', search: { view: id } } }))} />
      {mine.isPending ? (
        <Skeleton lines={6} />
      ) : (
        <CaseTable
          bleed
          cases={shown}
          empty={
            <Empty title={t('empty')}>
              <p>{t('empty-why')}</p>
            </Empty>
          }
        />
      )}
      <More of={mine} />
    </Desk>
  );
}

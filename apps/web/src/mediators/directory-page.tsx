import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { More } from '../ui/more.js';
import { Page } from '../ui/screen.js';
import { Empty, Skeleton } from '../ui/states.js';
import { ConditionsForm } from './conditions-form.js';
import { MediatorCard } from './mediator-card.js';
import { directoryQuery, type Conditions } from './queries.js';

/** Everybody who mediates, for anybody to read. */
export function DirectoryPage() {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.directory' });
  const [conditions, setConditions] = useState<Conditions>({});
  const list = useInfiniteQuery(directoryQuery(conditions));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
      <p className="lead mb-6">{t('lead')}</p>
      <div className="grid gap-10 lg:grid-cols-[320px_minmax(0,1fr)]">
        <ConditionsForm value={conditions} onChange={setConditions} />
        <section aria-label={t('title')}>
          {list.isPending && <Skeleton lines={8} />}
          {list.data && items.length === 0 && <Empty title={t('none')} />}
          <ul className="rows">
            {items.map((mediator) => (
              <li key={mediator.id}>
                <MediatorCard mediator={mediator} linked />
              </li>
            ))}
          </ul>
          <More of={list} />
        </section>
      </div>
    </Page>
  );
}

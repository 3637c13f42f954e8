import { useInfiniteQuery } from '@tanstack/react-query';
import { FilePen, FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseList } from '@maplebridge/contract/src/cases/types.gen.js';
import { LinkButton } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { More } from '../ui/more.js';
import { RowLink, Rows } from '../ui/rows.js';
import { Page } from '../ui/screen.js';
import { Empty, Skeleton } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { mineQuery } from './queries.js';
import { MINE, toneOf } from './stages.js';

/** All cases one has to do with, the one that changed last first. */
export function MyCases() {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.mine' });
  const mine = useInfiniteQuery(mineQuery);
  const items = mine.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('title')}>
      <div className="max-w-[720px]">
        <h1 className="mb-6">{t('title')}</h1>
        {mine.isPending && <Skeleton lines={5} />}
        {mine.data && items.length === 0 && (
          <Empty title={t('empty')}>
            <p>{t('empty-why')}</p>
          </Empty>
        )}
        <Rows>
          {items.map((item) => (
            <CaseRow key={item.id} item={item} />
          ))}
        </Rows>
        <More of={mine} />
        <p className="mt-8 flex flex-wrap gap-4 items-center">
          <LinkButton kind="primary" to="/apply">
            {t('apply')}
          </LinkButton>
          <LinkButton kind="plain" to="/me">
            {t('account')}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}

function CaseRow({ item }: { item: CaseList['items'][number] }) {
  const { t } = useTranslation('cases');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const draft = item.state === 'draft';
  const title = draft ? t('screens.mine.draft') : item.otherSide ? t('screens.mine.with', { other: format.names(item.otherSide) }) : law(`fields.disputeType.${item.disputeType ?? 'other'}`);
  const changed = t('screens.mine.changed', { at: format.shortMoment(item.changedAt) });
  const link = draft ? ({ to: '/cases/$caseId/apply', params: { caseId: item.id } } as const) : ({ to: '/cases/$caseId', params: { caseId: item.id } } as const);
  return (
    <li>
      <RowLink icon={draft ? FilePen : FolderOpen} title={<span translate="no">{title}</span>} note={<Noted number={item.number} changed={changed} />} chip={<Chip tone={toneOf(item.state, MINE, 'line')}>{t(`states.case.${item.state}`)}</Chip>} {...link} />
    </li>
  );
}

/** Side by side where there is room, else one under the other; in every row alike. */
const Noted = ({ number, changed }: { number: string | null; changed: string }) => (
  <span className="grid sm:flex gap-x-4">
    {number && <span className="num">{number}</span>}
    <span>{changed}</span>
  </span>
);

import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CourtPullsResponse } from '@maplebridge/contract/src/court/types.gen.js';
import { Desk } from '../people/desk.js';
import { useDesk } from '../people/use-desk.js';
import { More } from '../ui/more.js';
import { Empty, Skeleton } from '../ui/states.js';
import { Table, type TableColumn } from '../ui/table.js';
import { useFormat } from '../words/use-format.js';
import { pullsQuery } from './use-court.js';

type Row = CourtPullsResponse['items'][number];

/** The register: what was taken out, newest first. */
export function PullsPage() {
  const { t } = useTranslation('court', { keyPrefix: 'screens.pulls' });
  const { t: inbox } = useTranslation('court', { keyPrefix: 'screens.inbox' });
  const { organisation } = useDesk();
  const format = useFormat();
  const pulls = useInfiniteQuery(pullsQuery(organisation?.id ?? ''));
  const rows = pulls.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: readonly TableColumn<Row>[] = [
    { id: 'at', title: t('at'), cell: (row) => format.exact(row.at) },
    { id: 'who', title: t('who'), cell: (row) => (row.clientId ? t('system', { id: row.clientId }) : <span translate="no">{row.name ?? t('staff')}</span>) },
    { id: 'format', title: t('format'), cell: (row) => inbox(`format-${row.format}`) },
    { id: 'count', title: t('count'), align: 'end', cell: (row) => <span className="num">{row.count}</span> },
  ];
  return (
    <Desk title={t('title')} current="pulls" look="court">
      <p className="sub mb-4">{t('lead')}</p>
      {pulls.isPending ? <Skeleton /> : rows.length === 0 ? <Empty title={t('none')} /> : <Table label={t('title')} columns={columns} rows={rows} rowId={(row) => row.id} bleed />}
      <More of={pulls} />
    </Desk>
  );
}

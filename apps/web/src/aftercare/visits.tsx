import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { aftercareVisitQueue } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import type { QueuedVisit } from '@maplebridge/contract/src/aftercare/types.gen.js';
import { ask } from '../api/ask.js';
import { Desk } from '../people/desk.js';
import { useDesk } from '../people/use-desk.js';
import { Chip } from '../ui/chip.js';
import { More } from '../ui/more.js';
import { Empty, Skeleton } from '../ui/states.js';
import { Table, type TableColumn } from '../ui/table.js';
import { useFormat } from '../words/use-format.js';

/** The return-visitor's queue: the most urgent first. */
export function Visits() {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.visits' });
  return (
    <Desk title={t('title')} current="visits">
      <Queue />
    </Desk>
  );
}

function Queue() {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.visits' });
  const { t: all } = useTranslation('aftercare');
  const { t: law } = useTranslation('law');
  const { organisation } = useDesk();
  const format = useFormat();
  const navigate = useNavigate();
  const organisationId = organisation?.id ?? '';
  const visits = useInfiniteQuery({
    queryKey: ['visits', organisationId],
    queryFn: ({ pageParam }) => ask(aftercareVisitQueue, { path: { organisationId }, query: { after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: organisationId !== '',
  });
  if (!visits.data) return <Skeleton />;
  const rows = visits.data.pages.flatMap((page) => page.items);
  const columns: TableColumn<QueuedVisit>[] = [
    { id: 'case', title: t('case'), cell: ({ number, disputeType }) => (
      <>
        <b className="num" translate="no">{number}</b>
        {disputeType && <span className="sec block">{law(`fields.disputeType.${disputeType}`)}</span>}
      </>
    ) },
    { id: 'people', title: t('people'), cell: ({ people }) => <span className="block min-w-[9em]" translate="no">{people}</span> },
    { id: 'kind', title: t('kind'), cell: ({ kind }) => <span className="whitespace-nowrap">{all(`fields.visitKind.${kind}`)}</span> },
    { id: 'due', title: t('due'), cell: ({ dueAt, late }) => (
      <span className="flex gap-2 items-center flex-wrap">
        <span className="num">{format.dayAndMonth(dueAt)}</span>
        {late && <Chip tone="bad">{t('late')}</Chip>}
      </span>
    ) },
    { id: 'tries', title: t('tries'), cell: ({ tries }) => (tries > 0 ? t('tries-count', { count: tries }) : '–') },
    { id: 'open', title: t('open-duties'), align: 'end', cell: ({ openDuties }) => <span className="num">{openDuties}</span> },
  ];
  return (
    <div className="grid gap-4">
      <p className="sec">{t('lead')}</p>
      <Table
        label={t('queue')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        onOpen={(visitId) => {
          const visit = rows.find((row) => row.id === visitId);
          if (visit) void navigate({ to: '/cases/$caseId/visits/$visitId', params: { caseId: visit.caseId, visitId } });
        }}
        empty={
          <Empty title={t('empty')}>
            <p>{t('empty-lead')}</p>
          </Empty>
        }
      />
      <More of={visits} />
    </div>
  );
}

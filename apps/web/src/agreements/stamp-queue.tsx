import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agreementsToStamp } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import type { AgreementsToStampResponse } from '@maplebridge/contract/src/agreements/types.gen.js';
import { ask } from '../api/ask.js';
import { Desk } from '../people/desk.js';
import { useDesk } from '../people/use-desk.js';
import { Empty, Skeleton } from '../ui/states.js';
import { Table, type TableColumn } from '../ui/table.js';
import { useFormat } from '../words/use-format.js';

type Row = AgreementsToStampResponse['items'][number];

/** The seal-keeper's queue, the longest waiting first. */
export function StampQueue() {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.stamp' });
  const { organisation } = useDesk();
  const navigate = useNavigate();
  const format = useFormat();
  const organisationId = organisation?.id ?? '';
  const { data } = useQuery({
    queryKey: ['agreement', 'to-stamp', organisationId],
    enabled: organisationId !== '',
    queryFn: () => ask(agreementsToStamp, { path: { organisationId }, query: {} }),
  });
  const columns: readonly TableColumn<Row>[] = [
    { id: 'case', title: t('case'), cell: (row) => <Link className="tl num" to="/cases/$caseId/stamp" params={{ caseId: row.caseId }} translate="no">{row.caseNumber}</Link> },
    { id: 'parties', title: t('parties'), cell: (row) => <span translate="no">{format.names(...row.parties)}</span> },
    { id: 'signed', title: t('signed'), cell: (row) => format.shortMoment(row.lastPartySignedAt) },
    { id: 'mediator', title: t('mediator'), cell: (row) => format.shortMoment(row.mediatorSignedAt) },
  ];
  return (
    <Desk title={t('title')} current="stamp" look="stamp">
      {!data ? (
        <Skeleton />
      ) : data.items.length === 0 ? (
        <Empty title={t('empty')}>{t('empty-lead')}</Empty>
      ) : (
        <Table label={t('title')} columns={columns} rows={data.items} rowId={(row) => row.caseId} onOpen={(caseId) => void navigate({ to: '/cases/$caseId/stamp', params: { caseId } })} bleed />
      )}
    </Desk>
  );
}

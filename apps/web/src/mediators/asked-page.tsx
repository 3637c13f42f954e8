import { useQuery } from '@tanstack/react-query';
import { FileQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Desk } from '../people/desk.js';
import { RowLink, Rows } from '../ui/rows.js';
import { Empty, Skeleton } from '../ui/states.js';
import { askedQuery } from './queries.js';

/** Cases that wait for one's yes or no. */
export function AskedPage() {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.accept' });
  const { t: law } = useTranslation('law');
  const { data } = useQuery(askedQuery);
  return (
    <Desk title={t('asked')} current="asked">
      {!data && <Skeleton />}
      {data?.items.length === 0 && <Empty title={t('asked-none')} />}
      <Rows className="max-w-[720px]">
        {data?.items.map(({ caseId, number, disputeType }) => (
          <li key={caseId}>
            <RowLink icon={FileQuestion} title={law(`fields.disputeType.${disputeType ?? 'other'}`)} note={number} to="/cases/$caseId/accept" params={{ caseId }} />
          </li>
        ))}
      </Rows>
    </Desk>
  );
}

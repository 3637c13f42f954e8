import { useInfiniteQuery } from '@tanstack/react-query';
import { UserSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { intakeQuery } from '../cases/queries.js';
import { Desk } from '../people/desk.js';
import { useDesk } from '../people/use-desk.js';
import { More } from '../ui/more.js';
import { RowLink, Rows } from '../ui/rows.js';
import { Empty, Skeleton } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';

/** The centre's cases in which no mediator has been found yet. */
export function ToAppointPage() {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens' });
  const format = useFormat();
  const { organisation } = useDesk();
  const list = useInfiniteQuery({ ...intakeQuery(organisation?.id ?? '', 'selecting-mediator'), enabled: organisation !== undefined });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Desk title={t('appoint.queue')} current="appoint">
      {!list.data && <Skeleton />}
      {list.data && items.length === 0 && <Empty title={t('appoint.queue-none')} />}
      <Rows className="max-w-[860px]">
        {items.map(({ id, number, applicants, respondents, clockName, clockDueAt }) => (
          <li key={id}>
            <RowLink
              icon={UserSearch}
              title={<span translate="no">{format.names(applicants, respondents)}</span>}
              note={[number, clockName === 'joint-choice' && clockDueAt && t('choose.by', { date: format.date(clockDueAt) })].filter(Boolean).join(' · ')}
              to="/cases/$caseId/appoint"
              params={{ caseId: id }}
            />
          </li>
        ))}
      </Rows>
      <More of={list} />
    </Desk>
  );
}

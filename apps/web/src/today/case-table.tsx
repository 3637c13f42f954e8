import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toneOf } from '../cases/stages.js';
import { Chip } from '../ui/chip.js';
import { Table } from '../ui/table.js';
import { useFormat } from '../words/use-format.js';
import type { CaseItem } from './next-session.js';

/** Cases of a mediator: arrows move, Enter opens. */
export function CaseTable({ cases, empty, bleed }: { cases: readonly CaseItem[]; empty: React.ReactNode; bleed?: boolean }) {
  const { t } = useTranslation('cases');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const navigate = useNavigate();
  if (cases.length === 0) return typeof empty === 'string' ? <p className="sec">{empty}</p> : empty;
  return (
    <Table
      bleed={bleed}
      label={t('screens.queue.title')}
      rows={cases}
      rowId={(row) => row.id}
      onOpen={(caseId) => void navigate({ to: '/cases/$caseId', params: { caseId } })}
      columns={[
        {
          id: 'parties',
          title: t('screens.queue.parties'),
          cell: (row) => (
            <span translate="no">
              <b>{format.names(row.otherSide)}</b>
              <span className="sub num">{row.number}</span>
            </span>
          ),
        },
        { id: 'type', title: t('screens.queue.type'), cell: (row) => law(`fields.disputeType.${row.disputeType ?? 'other'}`) },
        { id: 'stage', title: t('screens.queue.stage'), cell: (row) => <Chip tone={toneOf(row.state, ['awaiting-acceptance'], 'pine')}>{t(`states.case.${row.state}`)}</Chip> },
        { id: 'changed', title: t('screens.queue.changed'), cell: (row) => <span className="num">{format.shortMoment(row.changedAt)}</span> },
      ]}
    />
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlinesReleaseDays } from '@maplebridge/contract/src/deadlines/sdk.gen.js';
import type { CalendarYear } from '@maplebridge/contract/src/deadlines/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { Dialog, SendOrCancel } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Empty } from '../ui/states.js';
import { Table, type TableColumn } from '../ui/table.js';
import { say } from '../ui/toast.js';
import { useFormat } from '../words/use-format.js';
import { spansOf, type DaySpan } from './day-spans.js';

/** Noon of a date where the calendar holds: dates have no hour, and what is shown is an instant. */
const noon = (date: string) => `${date}T04:00:00Z`;

/** The special days of a year; what was entered here and is still to come can be taken out again. */
export function YearTable({ organisationId, calendar }: { organisationId: string; calendar: CalendarYear }) {
  const { t } = useTranslation('deadlines', { keyPrefix: 'screens.calendar' });
  const { t: law } = useTranslation('law');
  const [leaving, setLeaving] = useState<DaySpan>();
  const days = useDays();
  const columns: TableColumn<DaySpan>[] = [
    { id: 'when', title: t('when'), cell: (span) => <b className="num whitespace-nowrap">{days(span)}</b> },
    { id: 'what', title: t('what'), cell: ({ name }) => law(`fields.holiday.${name}`) },
    { id: 'counts', title: t('counts'), cell: ({ kind }) => <Chip tone={kind === 'workday' ? 'info' : 'neutral'}>{t(kind)}</Chip> },
    { id: 'source', title: t('source'), cell: ({ kept, provisional }) => t(kept ? 'from-here' : provisional ? 'from-statute' : 'from-law') },
    { id: 'act', title: '', align: 'end', cell: (span) => span.kept && span.from >= calendar.today && (
      <Button kind="plain" aria-label={t('release-label', { days: days(span) })} onPress={() => setLeaving(span)}>{t('release')}</Button>
    ) },
  ];
  return (
    <>
      <Table
        label={t('title')}
        columns={columns}
        rows={spansOf(calendar.items)}
        rowId={({ from }) => from}
        empty={
          <Empty title={t('empty', { year: calendar.year })}>
            <p>{t('empty-lead')}</p>
          </Empty>
        }
      />
      {leaving && <Release organisationId={organisationId} span={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

function Release({ organisationId, span: { from, to, ...rest }, onClose }: { organisationId: string; span: DaySpan; onClose: () => void }) {
  const { t } = useTranslation('deadlines', { keyPrefix: 'screens.calendar' });
  const days = useDays();
  const release = useSend(deadlinesReleaseDays, {
    onDone: () => {
      onClose();
      say(t('released'));
    },
  });
  const problem = useProblemFields('deadlines')(release.error);
  return (
    <Dialog isOpen title={t('release-title', { days: days({ from, to, ...rest }) })} onOpenChange={(open) => !open && onClose()}>
      <ErrorSummary problems={problem.summary} />
      <p>{t('release-lead')}</p>
      <SendOrCancel send={t('release')} isPending={release.isPending} onSend={() => release.mutate({ path: { organisationId }, body: { from, to } })} onCancel={onClose} />
    </Dialog>
  );
}

/** “4 Jan” or “1 Jan – 3 Jan”. */
function useDays() {
  const { t } = useTranslation('deadlines', { keyPrefix: 'screens.calendar' });
  const format = useFormat();
  return ({ from, to }: DaySpan) => (from === to ? format.dayAndMonth(noon(from)) : t('many', { from: format.dayAndMonth(noon(from)), to: format.dayAndMonth(noon(to)) }));
}

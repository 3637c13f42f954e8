import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseQueue } from '@maplebridge/contract/src/cases/types.gen.js';
import { Desk } from '../../people/desk.js';
import { useDesk } from '../../people/use-desk.js';
import { LinkButton } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { ClockCell } from '../../ui/clock-bar.js';
import { More } from '../../ui/more.js';
import { Empty, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { TabNav } from '../../ui/tabs.js';
import { useFormat } from '../../words/use-format.js';
import { intakeQuery } from '../queries.js';
import { toneOf } from '../stages.js';
import { useClock } from '../use-clock.js';
import { VIEWS, type IntakeView } from './intake-views.js';

/** The officer's queue: the clock that runs out first stands first. */
export function Intake({ view }: { view: IntakeView }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.intake' });
  const { organisation } = useDesk();
  const queue = useInfiniteQuery({ ...intakeQuery(organisation?.id ?? '', VIEWS[view]), enabled: organisation !== undefined });
  const rows = [...(queue.data?.pages.flatMap((page) => page.items) ?? [])].sort(byClock);
  const first = rows[0];
  return (
    <Desk
      title={t('title')}
      current="intake"
      tools={
        first && (
          <LinkButton kind="primary" to="/intake/$caseId" params={{ caseId: first.id }}>
            {t('take')}
          </LinkButton>
        )
      }
    >
      <TabNav label={t('title')} current={view} links={(Object.keys(VIEWS) as IntakeView[]).map((id) => ({ id, title: t(id), count: id === view && queue.data ? rows.length : undefined, hot: id === 'new', link: { to: '/intake', search: { view: id } } }))} />
      {queue.isPending ? (
        <div className="pt-6">
          <Skeleton lines={6} />
        </div>
      ) : (
        <Rows rows={rows} />
      )}
      <More of={queue} />
    </Desk>
  );
}

type Item = CaseQueue['items'][number];
const byClock = (a: Item, b: Item) => (a.clockDueAt ?? '9').localeCompare(b.clockDueAt ?? '9');

function Rows({ rows }: { rows: readonly Item[] }) {
  const { t } = useTranslation('cases');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const clock = useClock();
  const navigate = useNavigate();
  return (
    <Table
      bleed
      label={t('screens.intake.title')}
      rows={rows}
      rowId={(row) => row.id}
      onOpen={(caseId) => void navigate({ to: '/intake/$caseId', params: { caseId } })}
      empty={
        <Empty title={t('screens.intake.empty')}>
          <p>{t('screens.intake.empty-why')}</p>
        </Empty>
      }
      columns={[
        {
          id: 'parties',
          title: t('screens.intake.parties'),
          cell: (row) => (
            <span translate="no">
              <b>{format.names(row.applicants, row.respondents)}</b>
              <span className="sub num">{row.number}</span>
            </span>
          ),
        },
        { id: 'type', title: t('screens.intake.type'), cell: (row) => law(`fields.disputeType.${row.disputeType ?? 'other'}`) },
        { id: 'stage', title: t('screens.intake.stage'), cell: (row) => <Chip tone={toneOf(row.state, ['submitted'], 'pine')}>{t(`states.case.${row.state}`)}</Chip> },
        {
          id: 'clock',
          title: t('screens.intake.clock'),
          cell: (row) =>
            row.clockDueAt ? (
              <>
                <ClockCell {...clock({ dueAt: row.clockDueAt, startedAt: row.changedAt })} />
                <span className="sub">{law(`fields.clock.${row.clockName}`)}</span>
              </>
            ) : (
              <span className="sub">{t('screens.intake.no-clock')}</span>
            ),
        },
        { id: 'submitted', title: t('screens.intake.submitted'), cell: (row) => <span className="num">{row.submittedAt && format.shortMoment(row.submittedAt)}</span> },
      ]}
    />
  );
}

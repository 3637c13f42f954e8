import { Link, useNavigate } from '@tanstack/react-router';
import { CircleCheck, Fingerprint, Info, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockCell } from '../ui/clock-bar.js';
import { Icon } from '../ui/icon.js';
import { Table, type TableColumn } from '../ui/table.js';
import { useFormat } from '../words/use-format.js';
import { Chip } from '../ui/chip.js';
import { useHouseName } from './use-house-name.js';
import { useTimeLeft } from './use-time-left.js';
import type { InboxLine } from './use-court.js';

const DECIDED = ['confirmed', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated'];

const Mark = ({ tone, icon, children }: { tone: 'ok' | 'warn' | 'bad' | 'info'; icon: LucideIcon; children: ReactNode }) => (
  <span className={`st ${tone}`}>
    <Icon of={icon} small />
    {children}
  </span>
);

/** Who, what, from where, by when, what the system found, whether the bytes hold, and who has it. */
export function InboxTable({ rows, chosen, onChoose }: { rows: readonly InboxLine[]; chosen: readonly string[]; onChoose: (ids: readonly string[]) => void }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.inbox' });
  const { t: state } = useTranslation('court');
  const format = useFormat();
  const navigate = useNavigate();
  const houseName = useHouseName();
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const columns: readonly TableColumn<InboxLine>[] = [
    {
      id: 'choose', title: <span className="vh">{t('pull')}</span>,
      cell: (row) => (
        <label className="pick" onClick={(event) => event.stopPropagation()} onPointerDown={(event) => event.stopPropagation()}>
          <input type="checkbox" aria-label={t('choose', { parties: format.names(row.parties) })} checked={chosen.includes(row.id)} onChange={() => toggle(row.id)} />
        </label>
      ),
    },
    {
      id: 'parties', title: t('parties'), isRowHeader: true,
      cell: (row) => (
        <>
          <Link className="tl" to="/confirmations/$docketId" params={{ docketId: row.id }} translate="no">{format.names(row.parties)}</Link>
          <span className="sub num" translate="no">{row.number ?? row.caseNumber}</span> {row.state !== 'received' && <Chip tone={DECIDED.includes(row.state) ? 'neutral' : 'info'}>{state(`states.${row.state}`)}</Chip>}
        </>
      ),
    },
    { id: 'terms', title: t('terms'), cell: (row) => <Terms row={row} /> },
    {
      id: 'from', title: t('from'),
      cell: (row) => (
        <>
          <span translate="no">{houseName({ name: row.organisation, english: row.organisationEnglish })}</span>
          <span className="sub num">{format.shortMoment(row.receivedAt)}</span>
        </>
      ),
    },
    { id: 'due', title: t('due'), cell: (row) => <Due row={row} /> },
    { id: 'system', title: t('system'), cell: (row) => <System row={row} /> },
    { id: 'prints', title: t('prints'), cell: (row) => <Mark tone={row.intact ? 'ok' : 'bad'} icon={row.intact ? Fingerprint : OctagonAlert}>{t(row.intact ? 'match' : 'broken')}</Mark> },
    { id: 'who', title: t('who'), cell: (row) => <span className="sub" translate="no">{row.assignedName ?? t('nobody')}</span> },
  ];
  return (
    <div className="queue">
      <Table label={t('title')} columns={columns} rows={rows} rowId={(row) => row.id} onOpen={(docketId) => void navigate({ to: '/confirmations/$docketId', params: { docketId } })} bleed />
    </div>
  );
}

function Terms({ row }: { row: InboxLine }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.inbox' });
  const format = useFormat();
  const total = row.terms.reduce((sum, term) => sum + (term.minor ?? 0), 0);
  const [first] = row.terms;
  return (
    <>
      {total > 0 ? <b className="num">{format.money(total)}</b> : <span translate="no">{first?.text.slice(0, 24)}</span>}
      {row.terms.length > 1 && <span className="sub">{t('termsMore', { count: row.terms.length - 1 })}</span>}
    </>
  );
}

function Due({ row }: { row: InboxLine }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.inbox' });
  const format = useFormat();
  const left = useTimeLeft();
  if (DECIDED.includes(row.state)) return <span className="sub">{t('decidedOn', { date: format.dayAndMonth(row.dueAt) })}</span>;
  const whole = Math.max(1, Date.parse(row.dueAt) - Date.parse(row.receivedAt));
  const { words, tone } = left(row.dueAt);
  return <ClockCell left={words} used={(Date.now() - Date.parse(row.receivedAt)) / whole} tone={tone} />;
}

function System({ row }: { row: InboxLine }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.inbox' });
  if (row.findings > 0) return <Mark tone="warn" icon={TriangleAlert}>{t('findings', { count: row.findings })}</Mark>;
  if (row.advice > 0) return <Mark tone="info" icon={Info}>{t('advice', { passed: row.checks - row.advice, count: row.advice })}</Mark>;
  return <Mark tone="ok" icon={CircleCheck}>{t('allPassed', { count: row.checks })}</Mark>;
}

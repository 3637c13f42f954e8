import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionsAttendance, sessionsConfirmRecord } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask } from '../api/ask.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Banner } from '../ui/banner.js';
import { Button, AnchorButton } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Desk } from '../people/desk.js';
import { Opening } from '../ui/opening.js';
import { Page } from '../ui/screen.js';
import { Skeleton } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { RecordEditor, useRecord } from './record-editor.js';
import { useRoom, type SessionPath } from './use-room.js';

const SIDES = ['applicant', 'respondent'] as const;

/** The record as both sides read and confirm it; the host writes it here too, and sees who was there. */
export function RecordPage({ path }: { path: SessionPath }) {
  const { t } = useTranslation('sessions');
  const { data: room } = useRoom(path);
  const { data: record } = useRecord(path);
  if (!room) return <Opening />;
  const title = t('screens.record.title');
  const content = (
    <>
      <p className="lead">{t('screens.record.lead')}</p>
      {!record ? <Skeleton lines={6} /> : record.allowedActions.includes('write') || (room.hosting && record.state !== 'confirmed') ? <RecordEditor path={path} /> : <Read path={path} record={record} />}
      {record && <Confirmations record={record} />}
      {room.hosting && <Attendance path={path} />}
      <p className="mt-8"><AnchorButton href={`/cases/${path.caseId}`}>{t('screens.lobby.case')}</AnchorButton></p>
    </>
  );
  if (room.hosting) return <Desk title={title} current="queue">{content}</Desk>;
  return (
    <Page title={title}>
      <h1>{title}</h1>
      {content}
    </Page>
  );
}

type RecordView = NonNullable<ReturnType<typeof useRecord>['data']>;

function Read({ path, record }: { path: SessionPath; record: RecordView }) {
  const { t } = useTranslation('sessions');
  const confirm = useSend(sessionsConfirmRecord);
  const problem = useProblemFields('sessions')(confirm.error);
  if (record.items.length === 0) return <Banner>{t('screens.record.not-yet')}</Banner>;
  const part = (kind: string, title: string) => {
    const items = record.items.filter((item) => item.kind === kind);
    return items.length > 0 && (
      <section className="sect">
        <h2>{title}</h2>
        <ol className="list-decimal pl-6 grid gap-2" translate="no">{items.map(({ text }, index) => <li key={index}>{text}</li>)}</ol>
      </section>
    );
  };
  return (
    <>
      <ErrorSummary problems={problem.summary} />
      {part('topic', t('screens.record.topics'))}
      {part('undisputed-fact', t('screens.record.facts'))}
      {record.allowedActions.includes('confirm') && (
        <section className="sect grid gap-3">
          <p>{t('screens.record.confirm-how')}</p>
          <Button kind="primary" wide isPending={confirm.isPending} onPress={() => confirm.mutate({ path, body: { number: record.number } })}>{t('actions.confirm-record')}</Button>
        </section>
      )}
    </>
  );
}

function Confirmations({ record }: { record: RecordView }) {
  const { t } = useTranslation('sessions');
  if (record.state === 'draft') return null;
  const has = (side: string) => record.confirmations.some((one) => one.side === side);
  return (
    <section className="sect" role="status">
      {record.state === 'confirmed' && <Banner tone="ok">{t('screens.record.done')}</Banner>}
      <p className="chips mt-3">
        {SIDES.map((side) => <Chip key={side} tone={has(side) ? 'ok' : 'line'}>{t(`screens.record.${has(side) ? 'confirmed-by' : 'open-by'}`, { side: t(`states.side.${side}`) })}</Chip>)}
      </p>
    </section>
  );
}

function Attendance({ path }: { path: SessionPath }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.record' });
  const { time } = useFormat();
  const { data } = useQuery({ queryKey: ['attendance', path.caseId, path.sessionId], queryFn: () => ask(sessionsAttendance, { path }), throwOnError: false });
  if (!data) return null;
  return (
    <section className="sect">
      <h2>{t('attendance')}</h2>
      {data.items.length === 0 && <p>{t('nobody')}</p>}
      <ul className="grid gap-2">
        {data.items.map((stay) => (
          <li key={`${stay.participantId} ${stay.from}`}>
            <b>{stay.name}</b> <span className="num">{stay.to ? t('from-to', { from: time(stay.from), to: time(stay.to) }) : t('still', { from: time(stay.from) })}</span>
            {stay.reconnects > 0 && <span className="sec"> · {t('reconnects', { count: stay.reconnects })}</span>}
            {stay.inferred && <span className="sec"> · {t('inferred')}</span>}
          </li>
        ))}
      </ul>
      {data.items.length > 0 && <p className="sec">{t('late', { seconds: data.noticedWithinSeconds })}</p>}
      {data.seal !== 'open' && <p className="sec">{t(`seal.${data.seal}`)}</p>}
    </section>
  );
}

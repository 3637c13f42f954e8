import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookingsPropose } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import type { BookingsOfCase } from '@maplebridge/contract/src/bookings/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { caseQuery } from '../cases/queries.js';
import '../mediators/choose.css';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Disclosure } from '../ui/disclosure.js';
import { Back, Dock } from '../ui/dock.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Opening } from '../ui/opening.js';
import { Page } from '../ui/screen.js';
import { Slots } from '../ui/slots.js';
import { useFormat } from '../words/use-format.js';
import { meetingBody, ModeChoice, useWayToMeet } from './mode-choice.js';
import { bookingsQuery, timesQuery } from './queries.js';
import { TimeChoice } from './time-choice.js';
import { usePlace } from './use-place.js';

/** Finding a time with the mediator of the case: pick one the other side can do, or offer up to three. */
export function TimesPage({ caseId }: { caseId: string }) {
  const { data: bookings } = useQuery(bookingsQuery(caseId));
  const { data: home } = useQuery(caseQuery(caseId));
  if (!bookings || !home) return <Opening />;
  const open = bookings.items.find(({ state, purpose }) => purpose === 'session' && (state === 'proposed' || state === 'moving'));
  return <Choosing key={open?.id ?? 'new'} caseId={caseId} side={home.side} open={open} />;
}

function Choosing({ caseId, side, open }: { caseId: string; side: string | null; open: BookingsOfCase['items'][number] | undefined }) {
  const { t } = useTranslation('bookings', { keyPrefix: 'screens.times' });
  const navigate = useNavigate();
  const format = useFormat();
  const own = open?.ticks.filter((tick) => tick.side === side).map((tick) => tick.startsAt) ?? [];
  const theirs = open?.ticks.filter((tick) => tick.side !== side).map((tick) => tick.startsAt) ?? [];
  const [startsAt, setStartsAt] = useState<string[]>(own);
  const [meeting, setMeeting] = useWayToMeet({ mode: open?.mode ?? 'video', venue: open?.venue ?? '' });
  const { data: times } = useQuery(timesQuery(caseId, usePlace(meeting)));
  const send = useSend(bookingsPropose, { onDone: () => navigate({ to: '/cases/$caseId/appointment', params: { caseId } }) });
  const problem = useProblemFields('bookings')(send.error);
  const submit = () => send.mutate({ path: { caseId }, body: { startsAt, ...meetingBody(meeting) } });
  return (
    <Page title={t('title')} look="choose" className="choose" footer={false}>
      <Back to="/cases/$caseId" params={{ caseId }} />
      <ErrorSummary problems={problem.summary} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {own.length > 0 && theirs.length === 0 && <Banner tone="info" className="mt-4">{t('waiting', { count: own.length })}</Banner>}
      {theirs.length > 0 && (
        <Section id="offered" title={t('offered')}>
          <p className="sec mb-4">{t('offered-help')}</p>
          <Slots several slots={theirs.map((start) => ({ id: start, start }))} value={startsAt} onChange={(ids) => setStartsAt(ids.slice(-1))} />
        </Section>
      )}
      <div className="two">
        <div className="sect">
          <ModeChoice value={meeting} onChange={setMeeting} venueError={problem.at['venue']} />
        </div>
        <Section id="times" title={t('heading')}>
          <TimeChoice times={times} value={startsAt} onChange={setStartsAt} />
          <div className="mt-4">
            <Disclosure title={t('none-suit')}>{t('none-suit-help')}</Disclosure>
          </div>
        </Section>
      </div>
      <Dock>
        <p className="picked">
          <span className="sec">{t('choice')}</span>
          <b>{startsAt.length > 0 ? startsAt.toSorted().map((at) => format.moment(at)).join(' · ') : t('nothing-chosen')}</b>
        </p>
        <Button kind="primary" wide isDisabled={startsAt.length === 0} isPending={send.isPending} onPress={submit}>
          {t(startsAt.length > 1 ? 'send-many' : 'send')}
        </Button>
      </Dock>
    </Page>
  );
}

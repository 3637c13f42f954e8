import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bookingsAskToMove, bookingsKeep } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import type { BookingsOfCase } from '@maplebridge/contract/src/bookings/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { caseQuery } from '../cases/queries.js';
import { Banner } from '../ui/banner.js';
import { AnchorButton, Button, LinkButton } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Chip, type Tone } from '../ui/chip.js';
import { Back } from '../ui/dock.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Opening } from '../ui/opening.js';
import { Page } from '../ui/screen.js';
import { Empty } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { useLanguage } from '../words/use-language.js';
import { CancelForm } from './cancel-form.js';
import { HereTime } from './here-time.js';
import { bookingsQuery } from './queries.js';
import { useZone } from './use-zone.js';

type Booking = BookingsOfCase['items'][number];
const LIVE = ['proposed', 'agreed', 'confirmed', 'moving'];
const TONES: Record<Booking['state'], Tone> = { proposed: 'info', agreed: 'info', confirmed: 'ok', moving: 'warn', cancelled: 'neutral', expired: 'neutral' };

/** A case's appointments: when, how, into one's calendar, move, call off. */
export function AppointmentPage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('bookings', { keyPrefix: 'screens' });
  const { data } = useQuery(bookingsQuery(caseId));
  const { data: home } = useQuery(caseQuery(caseId));
  if (!data || !home) return <Opening />;
  const live = data.items.filter(({ state }) => LIVE.includes(state));
  const paused = home.state === 'suspended';
  const session = live.some(({ purpose }) => purpose === 'session');
  return (
    <Page title={t('booking.title')}>
      <Back to="/cases/$caseId" params={{ caseId }} />
      <h1 className="mb-6">{t('booking.title')}</h1>
      <div className="grid gap-6 max-w-[640px]">
        {paused && <Banner tone="warn">{t('booking.paused')}</Banner>}
        {live.length === 0 && <Empty title={t('booking.none')}><p>{t('times.nothing-yet')}</p></Empty>}
        {live.map((booking) => (
          <One key={booking.id} booking={booking} side={home.side} paused={paused && booking.purpose === 'session'} />
        ))}
        {!session && !paused && home.side && (
          <LinkButton kind="primary" to="/cases/$caseId/times" params={{ caseId }}>
            {t('booking.choose')}
          </LinkButton>
        )}
      </div>
    </Page>
  );
}

function One({ booking, side, paused }: { booking: Booking; side: string | null; paused: boolean }) {
  const { t } = useTranslation('bookings');
  const { caseId, id: bookingId, state, mode, startsAt, purpose, zone, venue, allowedActions } = booking;
  const format = useFormat();
  const zoneName = useZone();
  const { language } = useLanguage();
  const path = { caseId, bookingId };
  const move = useSend(bookingsAskToMove);
  const keep = useSend(bookingsKeep);
  const problem = useProblemFields('bookings')(move.error ?? keep.error);
  const may = (action: string) => allowedActions.includes(action);
  const firm = state === 'confirmed' || state === 'moving' || state === 'agreed';
  return (
    <Card>
      <ErrorSummary problems={problem.summary} />
      <p className="mb-2">
        <Chip tone={TONES[state]}>{t(`states.booking.${state}`)}</Chip>
      </p>
      <h2>{startsAt && firm ? format.moment(startsAt) : t('screens.times.offered')}</h2>
      <p className="sec">{[t(`fields.purpose.${purpose}`), t(`fields.mode.${mode}`), venue, zoneName(zone)].filter(Boolean).join(' · ')}</p>
      {startsAt && firm && <HereTime at={startsAt} />}
      {state === 'agreed' && <p className="mt-3">{t('screens.booking.pending')}</p>}
      {state === 'moving' && <p className="mt-3">{t('screens.booking.moving')}</p>}
      <Offered booking={booking} side={side} />
      <div className="mt-5 flex flex-wrap gap-3">
        {may('propose') && (
          <LinkButton kind="primary" to="/cases/$caseId/times" params={{ caseId }}>
            {t('screens.booking.choose')}
          </LinkButton>
        )}
        {state === 'confirmed' && mode === 'video' && !paused && (
          <LinkButton kind="primary" to="/cases/$caseId/sessions/$sessionId" params={{ caseId, sessionId: bookingId }}>
            {t('screens.booking.room')}
          </LinkButton>
        )}
        {firm && <AnchorButton href={`/api/v1/cases/${caseId}/bookings/${bookingId}/calendar.ics?language=${language}`} download>{t('actions.add-to-calendar')}</AnchorButton>}
        {may('keep') && <Button isPending={keep.isPending} onPress={() => keep.mutate({ path })}>{t('actions.booking.keep')}</Button>}
        {may('ask-to-move') && <Button isPending={move.isPending} onPress={() => move.mutate({ path })}>{t('actions.booking.ask-to-move')}</Button>}
      </div>
      {may('cancel') && <CancelForm booking={booking} />}
    </Card>
  );
}

/** The times each side has offered and the other has not answered yet: one's own, the other side's; for staff by side. */
function Offered({ booking: { state, ticks }, side }: { booking: Booking; side: string | null }) {
  const { t } = useTranslation('bookings', { keyPrefix: 'screens.booking' });
  const format = useFormat();
  if (state !== 'proposed' && state !== 'moving') return null;
  return (['applicant', 'respondent'] as const).map((of) => {
    const times = ticks.filter((tick) => tick.side === of).map((tick) => tick.startsAt);
    if (times.length === 0) return null;
    return (
      <div key={of} className="mt-3">
        <h3>{t(side === of ? 'offered-own' : side === null ? `offered-${of}` : 'offered-theirs')}</h3>
        <ul className="grid gap-1">
          {times.map((at) => <li key={at}>{format.moment(at)}</li>)}
        </ul>
      </div>
    );
  });
}

import { useTranslation } from 'react-i18next';
import type { UpcomingBookings } from '@maplebridge/contract/src/bookings/types.gen.js';
import type { CaseList } from '@maplebridge/contract/src/cases/types.gen.js';
import { LinkButton } from '../ui/button.js';
import { useFormat } from '../words/use-format.js';

export type Booking = UpcomingBookings['items'][number];
export type CaseItem = CaseList['items'][number];

/** The session that comes first, with its one button. */
export function NextSession({ booking, of }: { booking?: Booking; of?: CaseItem }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.today' });
  const format = useFormat();
  if (!booking?.startsAt)
    return (
      <section className="next-up" aria-label={t('next')}>
        <div className="nt">
          <span className="eyebrow">{t('next')}</span>
        </div>
        <div>
          <h2>{t('no-next')}</h2>
          <p className="sec mt-1">{t('no-next-note')}</p>
        </div>
      </section>
    );
  return (
    <section className="next-up" aria-label={t('next')}>
      <div className="nt">
        <span className="eyebrow">{t('next')}</span>
        <b className="num">{format.time(booking.startsAt)}</b>
        <span className="sub">{format.date(booking.startsAt)}</span>
      </div>
      <div>
        <h2 translate="no">{of?.otherSide ? format.names(of.otherSide) : of?.number}</h2>
        <p className="sec mt-1">
          {t(`purpose.${booking.purpose}`)} · {t(`mode.${booking.mode}`)}
          {of?.number && <> · <span className="num" translate="no">{of.number}</span></>}
        </p>
      </div>
      {booking.mode === 'video' ? (
        <LinkButton kind="primary" to="/cases/$caseId/sessions/$sessionId" params={{ caseId: booking.caseId, sessionId: booking.id }}>
          {t('open')}
        </LinkButton>
      ) : (
        <LinkButton kind="primary" to="/cases/$caseId" params={{ caseId: booking.caseId }}>
          {t('case')}
        </LinkButton>
      )}
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/use-format.js';
import type { Booking, CaseItem } from './next-session.js';

/** Sessions after the next one. */
export function LaterSessions({ bookings, named }: { bookings: readonly Booking[]; named: (caseId: string) => CaseItem | undefined }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.today' });
  const format = useFormat();
  return (
    <section aria-labelledby="later">
      <h2 id="later" className="mb-2">
        {t('later')}
      </h2>
      {bookings.length === 0 && <p className="sec">{t('none')}</p>}
      <ul className="mini">
        {bookings.map((booking) => (
          <li key={booking.id}>
            <Link to="/cases/$caseId" params={{ caseId: booking.caseId }} translate="no">
              {named(booking.caseId)?.otherSide ?? named(booking.caseId)?.number}
            </Link>
            <span className="sub num">{booking.startsAt && format.shortMoment(booking.startsAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

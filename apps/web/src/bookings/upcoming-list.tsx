import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { UpcomingBookings } from '@maplebridge/contract/src/bookings/types.gen.js';
import { Section } from '../ui/card.js';
import { RowLink, Rows } from '../ui/rows.js';
import { useFormat } from '../words/use-format.js';

/** What is booked with one, the next first. */
export function UpcomingList({ bookings }: { bookings: UpcomingBookings['items'] }) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  return (
    <Section id="upcoming" title={t('screens.hours.upcoming')}>
      {bookings.length === 0 && <p className="sec">{t('screens.hours.upcoming-none')}</p>}
      <Rows>
        {bookings.map(({ id, caseId, startsAt, mode, state }) => (
          <li key={id}>
            <RowLink
              icon={CalendarClock}
              title={startsAt ? format.moment(startsAt) : t(`states.booking.${state}`)}
              note={`${t(`fields.mode.${mode}`)} · ${t(`states.booking.${state}`)}`}
              to="/cases/$caseId/appointment"
              params={{ caseId }}
            />
          </li>
        ))}
      </Rows>
    </Section>
  );
}

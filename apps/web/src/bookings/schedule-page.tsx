import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Desk } from '../people/desk.js';
import { Skeleton } from '../ui/states.js';
import { LeaveList } from './leave-list.js';
import { hoursQuery, leaveQuery, upcomingQuery } from './queries.js';
import { UpcomingList } from './upcoming-list.js';
import { WeekForm } from './week-form.js';

/** A mediator's own time: what is booked, the hours that come back every week, time away. */
export function SchedulePage() {
  const { t } = useTranslation('bookings', { keyPrefix: 'screens.hours' });
  const { data: hours } = useQuery(hoursQuery);
  const { data: leave } = useQuery(leaveQuery);
  const { data: upcoming } = useQuery(upcomingQuery);
  return (
    <Desk title={t('nav')} current="schedule">
      {!hours || !leave || !upcoming ? (
        <Skeleton lines={8} />
      ) : (
        <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_340px]">
          <WeekForm week={hours.items} />
          <div>
            <UpcomingList bookings={upcoming.items} />
            <LeaveList leave={leave.items} />
          </div>
        </div>
      )}
    </Desk>
  );
}

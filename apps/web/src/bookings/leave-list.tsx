import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookingsEndLeave, bookingsTakeLeave } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import type { LeaveList as Leave } from '@maplebridge/contract/src/bookings/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button, IconButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { DateField } from '../ui/date-field.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { useFormat } from '../words/use-format.js';

/** The day's beginning here, in the zone of this jurisdiction. */
const dayBegins = (date: string) => new Date(`${date}T00:00:00+08:00`);
const DAY = 86_400_000;

/** Time away: whole days, from the first to the last. */
export function LeaveList({ leave }: { leave: Leave['items'] }) {
  const { t } = useTranslation('bookings', { keyPrefix: 'screens.hours' });
  const format = useFormat();
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const take = useSend(bookingsTakeLeave);
  const end = useSend(bookingsEndLeave);
  const problem = useProblemFields('bookings')(take.error ?? end.error);
  const submit = () => {
    if (from && until) take.mutate({ body: { startsAt: dayBegins(from).toISOString(), endsAt: new Date(dayBegins(until).getTime() + DAY).toISOString() } });
  };
  return (
    <Section id="leave" title={t('leave')}>
      <p className="sec mb-3">{leave.length === 0 ? t('leave-none') : t('leave-lead')}</p>
      <ErrorSummary problems={problem.summary} />
      <ul className="rows">
        {leave.map(({ id, startsAt, endsAt }) => {
          const when = t('leave-row', { from: format.dayAndMonth(startsAt), until: format.dayAndMonth(new Date(Date.parse(endsAt) - 1)) });
          return (
            <li key={id} className="flex justify-between items-center py-1">
              <span>{when}</span>
              <IconButton icon={X} label={t('remove-leave', { when })} onPress={() => end.mutate({ path: { leaveId: id } })} />
            </li>
          );
        })}
      </ul>
      <div className="grid gap-3 mt-3">
        <DateField label={t('first-day')} value={from} onChange={setFrom} />
        <DateField label={t('last-day')} value={until} onChange={setUntil} />
        <Button isPending={take.isPending} isDisabled={!from || !until} onPress={submit}>
          {t('take-leave')}
        </Button>
      </div>
    </Section>
  );
}

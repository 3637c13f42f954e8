import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookingsSaveHours } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button, IconButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Select } from '../ui/select.js';
import { say } from '../ui/toast.js';
import { useZone } from './use-zone.js';
import { another, CLOCKS, stretchesOf, WEEKDAYS, weekOf, type Hours, type Stretch } from './week.js';

/** Hours of each day of the week, as stretches from and until. */
export function WeekForm({ week }: { week: readonly Hours[] }) {
  const { t } = useTranslation('bookings');
  const zone = useZone();
  const [stretches, setStretches] = useState(() => stretchesOf(week));
  const save = useSend(bookingsSaveHours, { onDone: () => say(t('screens.hours.saved')) });
  const problem = useProblemFields('bookings')(save.error);
  const change = (next: Stretch) => setStretches(stretches.map((one) => (one.key === next.key ? next : one)));
  const items = weekOf(stretches, week);
  return (
    <Section id="week" title={t('screens.hours.title')}>
      <p className="sec mb-2">{t('screens.hours.lead')}</p>
      <p className="sec mb-4">{t('screens.hours.zone', { zone: zone(items[0]?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone) })}</p>
      <ErrorSummary problems={problem.summary} />
      <ul className="rows">
        {WEEKDAYS.map((weekday) => {
          const there = stretches.filter((one) => one.weekday === weekday);
          return (
            <li key={weekday} className="py-3 grid gap-2 sm:grid-cols-[120px_minmax(0,1fr)]">
              <h3>{t(`fields.weekday.${weekday}`)}</h3>
              <div className="grid gap-2">
                {there.length === 0 && <p className="sec">{t('screens.hours.day-off')}</p>}
                {there.map((stretch) => (
                  <Row key={stretch.key} stretch={stretch} onChange={change} onRemove={() => setStretches(stretches.filter((one) => one.key !== stretch.key))} />
                ))}
                <Button kind="link" icon={Plus} onPress={() => setStretches([...stretches, another(weekday, there)])}>
                  {t('screens.hours.add')} <span className="vh">{t(`fields.weekday.${weekday}`)}</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <Button kind="primary" className="mt-5" isPending={save.isPending} onPress={() => save.mutate({ body: { items } })}>
        {t('screens.hours.save')}
      </Button>
    </Section>
  );
}

function Row({ stretch, onChange, onRemove }: { stretch: Stretch; onChange: (next: Stretch) => void; onRemove: () => void }) {
  const { t } = useTranslation('bookings');
  const clocks = (own: string) => [...new Set([...CLOCKS, own])].sort().map((value) => ({ value, label: value }));
  return (
    <div className="flex gap-3 items-end">
      <Select label={t('fields.from')} value={stretch.from} options={clocks(stretch.from)} onChange={(from) => onChange({ ...stretch, from })} />
      <Select label={t('fields.until')} value={stretch.until} options={clocks(stretch.until)} onChange={(until) => onChange({ ...stretch, until })} />
      <IconButton icon={X} label={t('screens.hours.remove', { from: stretch.from, until: stretch.until })} onPress={onRemove} />
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Times } from '@maplebridge/contract/src/bookings/types.gen.js';
import { Button } from '../ui/button.js';
import { Slots } from '../ui/slots.js';
import { Skeleton } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { HereTime } from './here-time.js';
import { useZone } from './use-zone.js';

/** As many as one side may offer at once. */
export const MOST_TIMES = 3;
const DAYS_AT_FIRST = 4;

interface Props {
  times: Times | undefined;
  value: readonly string[];
  onChange: (startsAt: string[]) => void;
}

/** Free times by day, the zone always named; up to three may be ticked, the oldest tick gives way. */
export function TimeChoice({ times, value, onChange }: Props) {
  const { t } = useTranslation('bookings', { keyPrefix: 'screens.times' });
  const format = useFormat();
  const zone = useZone();
  const [days, setDays] = useState(DAYS_AT_FIRST);
  if (!times) return <Skeleton lines={5} />;
  const all = [...new Set(times.items.map(({ startsAt }) => format.dayKey(startsAt)))];
  const shown = new Set(all.slice(0, days));
  const slots = times.items.filter(({ startsAt }) => shown.has(format.dayKey(startsAt))).map(({ startsAt, full }) => ({ id: startsAt, start: startsAt, taken: full }));
  const free = times.items.some(({ full }) => !full);
  return (
    <>
      <p className="sec">{t('zone', { zone: zone(times.zone), minutes: times.minutes })}</p>
      {free ? <Slots several slots={slots} value={value} onChange={(ids) => onChange(ids.slice(-MOST_TIMES))} /> : <p className="mt-4">{t('none')}</p>}
      {value.toSorted().map((at) => (
        <HereTime key={at} at={at} />
      ))}
      {free && days < all.length && (
        <Button kind="link" className="mt-4" onPress={() => setDays(days + 2 * DAYS_AT_FIRST)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlinesCalendar } from '@maplebridge/contract/src/deadlines/sdk.gen.js';
import type { CalendarYear } from '@maplebridge/contract/src/deadlines/types.gen.js';
import { ask } from '../api/ask.js';
import { Desk } from '../people/desk.js';
import { useDesk } from '../people/use-desk.js';
import { Banner } from '../ui/banner.js';
import { Segmented } from '../ui/segmented.js';
import { Skeleton } from '../ui/states.js';
import { EnterDays } from './enter-days.js';
import { YearTable } from './year-table.js';

/** The days off and the working days by which limits are counted: what was announced, and what the centre's manager enters. */
export function CalendarPage() {
  const { t } = useTranslation('deadlines', { keyPrefix: 'screens.calendar' });
  const { organisation } = useDesk();
  const [year, setYear] = useState<number>();
  const organisationId = organisation?.id ?? '';
  const { data } = useQuery({
    queryKey: ['calendar', organisationId, year],
    enabled: organisationId !== '',
    placeholderData: (before: CalendarYear | undefined) => before,
    queryFn: () => ask(deadlinesCalendar, { path: { organisationId }, query: { year } }),
  });
  return (
    <Desk title={t('title')} current="calendar">
      {!data ? (
        <Skeleton lines={8} />
      ) : (
        <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_340px]">
          <div className="grid gap-4 content-start">
            <p className="sec">{t('lead')}</p>
            <Years today={data.today} year={year ?? data.year} onChange={setYear} />
            {data.items.some(({ provisional }) => provisional) && (
              <Banner tone="warn">
                <b>{t('provisional-title', { year: data.year })}</b>
                <br />
                {t('provisional')}
              </Banner>
            )}
            <YearTable organisationId={organisationId} calendar={data} />
          </div>
          <EnterDays organisationId={organisationId} names={data.names} />
        </div>
      )}
    </Desk>
  );
}

/** This year and those for which days can be entered. */
function Years({ today, year, onChange }: { today: string; year: number; onChange: (year: number) => void }) {
  const { t } = useTranslation('deadlines', { keyPrefix: 'screens.calendar' });
  const options = [0, 1, 2].map((ahead) => String(Number(today.slice(0, 4)) + ahead)).map((value) => ({ value, label: <span className="num">{value}</span> }));
  return <Segmented label={t('year')} options={options} value={String(year)} onChange={(value) => onChange(Number(value))} />;
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bookingsUpcoming } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import { mediatorsAsked } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import { ask } from '../api/ask.js';
import { mineQuery } from '../cases/queries.js';
import { Desk } from '../people/desk.js';
import { LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Skeleton } from '../ui/states.js';
import { Asked } from './asked.js';
import { CaseTable } from './case-table.js';
import { LaterSessions } from './later-sessions.js';
import './mediator.css';
import { NextSession } from './next-session.js';

/** The mediator's day: the next session above everything, then what waits for an answer, then the cases. */
export function Today() {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.today' });
  const upcoming = useQuery({ queryKey: ['bookings', 'upcoming'], queryFn: () => ask(bookingsUpcoming, { query: {} }), throwOnError: false });
  const asked = useQuery({ queryKey: ['mediators', 'asked'], queryFn: () => ask(mediatorsAsked, {}), throwOnError: false });
  const mine = useInfiniteQuery(mineQuery);
  const cases = (mine.data?.pages.flatMap((page) => page.items) ?? []).filter(({ relation }) => relation === 'mediator');
  const sessions = (upcoming.data?.items ?? []).filter(({ startsAt, state }) => startsAt !== null && (state === 'confirmed' || state === 'moving'));
  const named = (caseId: string) => cases.find(({ id }) => id === caseId);
  return (
    <Desk title={t('title')} current="today" look="mediator">
      {upcoming.isPending ? <Skeleton lines={3} /> : <NextSession booking={sessions[0]} of={sessions[0] && named(sessions[0].caseId)} />}
      <div className="tcols">
        <div>
          <Section id="asked" title={t('asked')}>
            <Asked items={asked.data?.items ?? []} />
          </Section>
          <div className="sect">
            <h2>{t('cases')}</h2>
            <CaseTable cases={cases.slice(0, 8)} empty={t('cases-none')} />
          </div>
          <LinkButton className="mt-4" to="/queue">
            {t('all')}
          </LinkButton>
        </div>
        <div className="tside">
          <LaterSessions bookings={sessions.slice(1, 8)} named={named} />
        </div>
      </div>
    </Desk>
  );
}

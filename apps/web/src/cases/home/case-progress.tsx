import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { bookingsQuery } from '../../bookings/queries.js';
import { awaits, filingQuery } from '../../filings/use-filing.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { Skeleton } from '../../ui/states.js';
import { Timeline, type TimelineStep } from '../../ui/timeline.js';
import { useFormat } from '../../words/use-format.js';
import { timelineQuery } from '../queries.js';
import { stagesOf } from '../stages.js';
import { useMeeting } from './use-meeting.js';
import { isSignedByAll, isSigning } from './what-holds.js';
import { useEventWords } from '../use-event-words.js';

/** So many of the last steps stand there at once; a few more than that are not worth a button. */
const [RECENT, MANY] = [5, 8];

/** The same thing said several times in a row (each clause answered) stands there once. */
const notRepeated = (step: TimelineStep, at: number, all: readonly TimelineStep[]): boolean => all[at + 1]?.title !== step.title;

const CHOOSING: readonly string[] = ['selecting-mediator', 'awaiting-acceptance'];
const LIVE: readonly string[] = ['proposed', 'agreed', 'confirmed'];

/** What happened, as far as this person may see it, and what is still to come. */
export function CaseProgress({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.home' });
  const format = useFormat();
  const words = useEventWords();
  const [all, setAll] = useState(false);
  const { data } = useQuery(timelineQuery(home.id));
  const happened: TimelineStep[] = (data?.items ?? []).flatMap((event) => {
    const title = words(event);
    return title ? [{ id: event.id, state: 'done' as const, title, when: format.shortMoment(event.at) }] : [];
  }).filter(notRepeated);
  const { next } = useMeeting(home);
  const { data: bookings } = useQuery({ ...bookingsQuery(home.id), enabled: home.side !== null && CHOOSING.includes(home.state), throwOnError: false });
  const context = next?.mode ?? bookings?.items.findLast(({ purpose, state }) => purpose === 'session' && LIVE.includes(state))?.mode;
  const { data: asked } = useQuery({ ...filingQuery(home.id), enabled: home.side !== null && home.state === 'settled', throwOnError: false });
  const waited = asked?.filing ? awaits(asked.filing) : undefined;
  const { reached, ended } = stagesOf(home.state, isSignedByAll(home) ? 'court' : isSigning(home) ? 'sign' : undefined);
  const ahead = ended || home.side === null ? [] : reached.filter(({ id, state }) => state !== 'done' && !(id === 'court' && waited === 'nobody'));
  const coming = ahead.map(({ id, state }, at): TimelineStep => {
    const how = { context: id === 'court' ? waited : context };
    return { id, state: waited && at === 0 ? 'now' : state, title: t(`future.${id}`, how), when: t(`future-note.${id}`, how) };
  });
  const hidden = all || happened.length <= MANY ? 0 : happened.length - RECENT;
  return (
    <Section id="progress" title={t('progress')}>
      {hidden > 0 && <Button kind="link" className="mb-4" onPress={() => setAll(true)}>{t('earlier', { count: hidden })}</Button>}
      {data ? <Timeline steps={[...happened.slice(hidden), ...coming]} /> : <Skeleton lines={6} />}
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mediatorsName } from '@maplebridge/contract/src/mediators/sdk.gen.js';
import type { Candidates, MediatorChoice as Choice } from '@maplebridge/contract/src/mediators/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { meetingBody, ModeChoice, useWayToMeet } from '../bookings/mode-choice.js';
import { bookingsQuery } from '../bookings/queries.js';
import { TimeChoice } from '../bookings/time-choice.js';
import { usePlace } from '../bookings/use-place.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Disclosure } from '../ui/disclosure.js';
import { Dock } from '../ui/dock.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { say } from '../ui/toast.js';
import { useFormat } from '../words/use-format.js';
import { MediatorChoice } from './mediator-choice.js';
import { timesWithQuery } from './queries.js';
import { useMediatorWords } from './use-mediator-words.js';

interface Props {
  caseId: string;
  choice: Choice;
  candidates: Candidates;
  /** Chosen when the page opens. */
  first: string;
}

/** The choice itself, repeated in words beside the button. */
export function ChooseForm({ caseId, choice, candidates, first }: Props) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.choose' });
  const { t: bookings } = useTranslation('bookings', { keyPrefix: 'screens.times' });
  const { t: mine } = useTranslation('mediators');
  const format = useFormat();
  const words = useMediatorWords();
  const [mediatorId, setMediatorId] = useState(first);
  const [startsAt, setStartsAt] = useState<string[]>([]);
  const [meeting, setMeeting] = useWayToMeet({ mode: 'video', venue: '' });
  const { data: times } = useQuery(timesWithQuery(caseId, mediatorId, usePlace(meeting)));
  const { data: offered } = useQuery(bookingsQuery(caseId));
  const send = useSend(mediatorsName, { onDone: () => say(t('done')) });
  const problem = useProblemFields('mediators')(send.error);
  const all = [...candidates.suggestions.map(({ mediator }) => mediator), ...candidates.others];
  const named = (id: string | null) => all.filter((mediator) => mediator.id === id).map(words.name)[0] ?? '';
  const before = offered?.items.find((booking) => booking.state === 'proposed')?.ticks.map((tick) => format.moment(tick.startsAt)) ?? [];
  const when = startsAt.toSorted().map((at) => format.moment(at)).join(' · ');
  const choose = (id: string) => {
    setMediatorId(id);
    setStartsAt([]);
  };
  const submit = () => send.mutate({ path: { caseId }, body: { mediatorId, startsAt, ...meetingBody(meeting) } });
  return (
    <>
      <ErrorSummary problems={problem.summary} />
      {choice.lastExclusion && !choice.ownMediatorId && <Banner tone="warn" className="mt-4">{mine(`reasons.exclusion.${choice.lastExclusion}`)}</Banner>}
      {choice.ownMediatorId && (
        <Banner tone="ok" live className="mt-4">
          <p>
            <b>{[t('own', { name: named(choice.ownMediatorId) }), ...before].join(' · ')}</b>
          </p>
          <p>{t('change-choice')}</p>
        </Banner>
      )}
      <div className="two">
        <div className="sect">
          <MediatorChoice candidates={candidates} value={mediatorId} onChange={choose} />
        </div>
        <Section id="times" title={bookings('heading')}>
          <TimeChoice key={mediatorId} times={times} value={startsAt} onChange={setStartsAt} />
          <div className="mt-4">
            <Disclosure title={t('none-suit')}>{t('none-suit-help')}</Disclosure>
          </div>
          <div className="mt-6">
            <ModeChoice value={meeting} onChange={setMeeting} venueError={problem.at['venue']} />
          </div>
        </Section>
      </div>
      <Dock>
        <p className="picked">
          <span className="sec">{t('choice')}</span>
          <b>{when ? t('choice-line', { name: named(mediatorId), when }) : t('no-time', { name: named(mediatorId) })}</b>
        </p>
        <Button kind="primary" wide isPending={send.isPending} onPress={submit}>
          {startsAt.length > 1 ? bookings('send-many') : t(startsAt.length === 1 ? 'send' : 'send-no-time')}
        </Button>
      </Dock>
    </>
  );
}

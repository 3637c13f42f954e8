import { CircleCheck, CircleDot } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsLendScreen, sessionsMute, sessionsRemove, sessionsStart } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Icon } from '../ui/icon.js';
import { GoOn } from './go-on.js';
import { IdentityDialog } from './identity-dialog.js';
import { AskOnce } from './leave-dialog.js';
import { contextOf, type DoorPerson, type RoomView, type SessionPath } from './use-room.js';

const PREREQUISITES = ['people', 'identity', 'consents', 'disclosure'] as const;

/** What is undone before the start, and everyone with what the host can do for them. */
export function PeoplePanel({ path, view, primary }: { path: SessionPath; view: RoomView; primary: boolean }) {
  const { t } = useTranslation('sessions');
  const start = useSend(sessionsStart);
  const problem = useProblemFields('sessions')(start.error);
  const before = view.state === 'open' || view.state === 'converted';
  return (
    <>
      {before && (
        <section>
          <h2>{t('screens.console.missing')}</h2>
          <ErrorSummary problems={problem.summary} />
          <ul className="lsteps grid gap-2 my-3">
            {PREREQUISITES.filter((one) => one !== 'disclosure' || view.kind === 'mediation').map((one) => (
              <li key={one} className="flex items-center gap-2">
                <Icon of={view.missing.includes(one) ? CircleDot : CircleCheck} small />
                {t(`screens.console.missing-${one}`)}
              </li>
            ))}
          </ul>
          <Button kind={primary ? 'primary' : 'secondary'} wide isDisabled={!view.allowedActions.includes('start')} isPending={start.isPending} onPress={() => start.mutate({ path })}>
            {t('actions.start', { context: contextOf(view) })}
          </Button>
        </section>
      )}
      <ul className={`people ${before ? 'mt-4' : ''}`}>
        {view.door.map((person) => (
          <One key={person.participantId} path={path} view={view} person={person} />
        ))}
      </ul>
      <GoOn path={path} view={view} />
    </>
  );
}

const standing = ({ state, away }: DoorPerson): string => (state === 'admitted' ? (away ? 'away' : 'in-room') : state === 'removed' || state === 'denied' ? state : 'not-here');

function One({ path, view, person }: { path: SessionPath; view: RoomView; person: DoorPerson }) {
  const { t } = useTranslation('sessions');
  const [asking, setAsking] = useState<'identity' | 'remove'>();
  const at = { path: { ...path, participantId: person.participantId } };
  const mute = useSend(sessionsMute);
  const lend = useSend(sessionsLendScreen);
  const remove = useSend(sessionsRemove, { onDone: () => setAsking(undefined) });
  const inRoom = person.state === 'admitted' && view.mode === 'video';
  const compares = person.role === 'party' && person.state !== 'removed' && ['open', 'converted', 'in-joint', 'paused'].includes(view.state);
  return (
    <li data-person={person.name}>
      <p className="who">
        <b>{person.name}</b>
        <span className="sec">{person.side ? t(`states.side.${person.side}`) : t(`states.role.${person.role}`)}</span>
      </p>
      <p className="chips">
        {view.mode === 'video' && <Chip tone={person.state === 'admitted' && !person.away ? 'ok' : 'line'}>{t(`screens.console.${standing(person)}`)}</Chip>}
        {person.role === 'party' && <Chip tone={person.identity === 'same' ? 'ok' : person.identity === 'different' ? 'bad' : 'warn'}>{t(`screens.console.identity-${person.identity ?? 'none'}`)}</Chip>}
        {person.askedPrivateAt && <Chip tone="info">{t('screens.console.wants-alone')}</Chip>}
      </p>
      <p className="acts">
        {compares && person.identity !== 'same' && <Button onPress={() => setAsking('identity')}>{t('actions.compare-identity')}</Button>}
        {inRoom && <Button onPress={() => mute.mutate(at)} isPending={mute.isPending}>{t('actions.mute')}</Button>}
        {inRoom && person.role === 'party' && <Button onPress={() => lend.mutate({ ...at, body: { allowed: !person.mayShare } })} isPending={lend.isPending}>{t(person.mayShare ? 'actions.take-screen' : 'actions.lend-screen')}</Button>}
        {inRoom && <Button kind="danger" onPress={() => setAsking('remove')}>{t('actions.remove')}</Button>}
      </p>
      {asking === 'identity' && <IdentityDialog path={path} person={person} onClose={() => setAsking(undefined)} />}
      <AskOnce
        isOpen={asking === 'remove'} onClose={() => setAsking(undefined)} title={t('screens.console.remove-title', { name: person.name })} text={t('screens.console.remove-how')}
        safe={t('actions.stay')} act={t('actions.remove')} onAct={() => remove.mutate(at)} isPending={remove.isPending}
      />
    </li>
  );
}

import { Clock, LockKeyhole, LogOut, MonitorUp, Pause, Play, UsersRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { sessionsEnd, sessionsPause, sessionsResume } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Icon } from '../ui/icon.js';
import { useTitle } from '../ui/screen.js';
import { Announcer } from './announcer.js';
import { CaucusDialog } from './caucus-dialog.js';
import { ConsolePanel } from './console-panel.js';
import { ConsoleStage } from './console-stage.js';
import { CallState, Ctl, MicAndCamera, MicNotice, useRoomWords } from './controls.js';
import { Keys } from './keys.js';
import { AskOnce } from './leave-dialog.js';
import { LostSheet } from './lost-sheet.js';
import type { LinkView } from './link-view.js';
import type { MediaLink } from './media-link.js';
import { RoomFrame } from './room-frame.js';
import { useClock } from './use-clock.js';
import { contextOf, type RoomView, type SessionPath } from './use-room.js';

export interface ConsoleProps {
  path: SessionPath;
  view: RoomView;
  link: MediaLink | undefined;
  media: LinkView | undefined;
}

/** The host's room: everyone's picture, the door, and what is needed at the table. */
export function Console({ path, view, link, media }: ConsoleProps) {
  const { t } = useTranslation('sessions');
  // The frame is clay only once the media are where the server put them.
  const caucus = view.caucus === 'inside' && media?.kind === 'caucus';
  useTitle(t(`states.kind.${view.kind}`));
  return (
    <RoomFrame staff caucus={caucus} className="mroom">
      <Top view={view} media={media} caucus={caucus}>
        <Keys link={link} media={media} shut={view.state === 'paused'} />
      </Top>
      <main className="mstage" id="main" tabIndex={-1}>
        <ConsoleStage path={path} view={view} link={link} media={media} />
        <MicNotice link={link} media={media} />
        <Bar path={path} view={view} link={link} media={media} />
        <LostSheet link={link} media={media} />
        <Announcer view={view} media={media} />
      </main>
      <ConsolePanel path={path} view={view} />
    </RoomFrame>
  );
}

function Top({ view, media, caucus, children }: { view: RoomView; media: LinkView | undefined; caucus: boolean; children: ReactNode }) {
  const { t } = useRoomWords();
  const { minutesSince } = useClock();
  const me = view.me?.participantId;
  const names = view.table.filter(({ participantId }) => participantId !== me).map(({ name }) => name);
  const planned = Math.round((Date.parse(view.endsAt) - Date.parse(view.startsAt)) / 60_000);
  const since = caucus ? view.caucusSince : view.startedAt;
  return (
    <header className="mtop">
      <h1>
        {caucus ? (
          <>
            <Icon of={LockKeyhole} />
            <span>
              <Trans t={t} i18nKey="private-host" values={{ names: names.join(t('names')) }} components={{ 1: <b /> }} />
            </span>
          </>
        ) : (
          names.join(t('names')) || t('alone')
        )}
      </h1>
      {!caucus && names.length > 0 && (
        <span className="hear">
          <Icon of={UsersRound} />
          {t('everyone')}
        </span>
      )}
      {since && (
        <span className="st">
          <Icon of={Clock} small />
          {caucus ? t('since', { minutes: minutesSince(since) }) : t('elapsed', { minutes: minutesSince(since), planned })}
        </span>
      )}
      <CallState media={media} />
      {children}
    </header>
  );
}

function Bar({ path, view, link, media }: ConsoleProps) {
  const { t } = useRoomWords();
  const { t: words } = useTranslation('sessions');
  const [asking, setAsking] = useState<'caucus' | 'end'>();
  const end = useSend(sessionsEnd, { onDone: () => setAsking(undefined) });
  const pause = useSend(sessionsPause);
  const resume = useSend(sessionsResume);
  const may = (action: string) => view.allowedActions.includes(action);
  return (
    <nav className="mbar" data-controls aria-label={t('controls')}>
      <MicAndCamera link={link} media={media} shut={view.state === 'paused'} />
      {view.caucus === 'none' && (
        <Ctl icon={MonitorUp} onPress={() => void link?.share(!media?.sharing)}>
          {t(media?.sharing ? 'share-stop' : 'share')}
        </Ctl>
      )}
      {may('pause') && <Ctl icon={Pause} onPress={() => pause.mutate({ path })}>{words('actions.pause')}</Ctl>}
      {may('resume') && <Ctl icon={Play} onPress={() => resume.mutate({ path })}>{words('actions.resume')}</Ctl>}
      {may('open-caucus') && <Ctl icon={LockKeyhole} className="priv" onPress={() => setAsking('caucus')}>{t('private')}</Ctl>}
      {may('end') && view.caucus !== 'inside' && <Ctl icon={LogOut} className="end" onPress={() => setAsking('end')}>{t('end')}</Ctl>}
      <CaucusDialog path={path} view={view} isOpen={asking === 'caucus'} onClose={() => setAsking(undefined)} />
      <AskOnce
        isOpen={asking === 'end'} onClose={() => setAsking(undefined)} title={words('screens.console.end-title', { context: contextOf(view) })} text={words('screens.console.end-how')}
        safe={words('actions.stay')} act={words('actions.end')} onAct={() => end.mutate({ path })} isPending={end.isPending}
      />
    </nav>
  );
}

import { Files, LogOut, MessageCircleQuestionMark, MonitorUp, UsersRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsAskPrivateTalk, sessionsLeave } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { useTitle } from '../ui/screen.js';
import { Announcer } from './announcer.js';
import { CallState, Ctl, MicAndCamera, MicNotice, useRoomWords } from './controls.js';
import { Keys } from './keys.js';
import { LeaveDialog } from './leave-dialog.js';
import { LostSheet } from './lost-sheet.js';
import type { LinkView } from './link-view.js';
import type { MediaLink } from './media-link.js';
import { PapersSheet } from './papers-sheet.js';
import { RoomFrame } from './room-frame.js';
import { ShownEvidence } from './shown-evidence.js';
import { Tile, Voices } from './tile.js';
import { useClock } from './use-clock.js';
import { contextOf, type RoomView, type SessionPath } from './use-room.js';

interface Props {
  path: SessionPath;
  view: RoomView;
  link: MediaLink | undefined;
  media: LinkView | undefined;
  onLeft: () => void;
}

/** A party's room: the mediator large, the other side smaller, oneself small, four labelled buttons. */
export function PartyRoom({ path, view, link, media, onLeft }: Props) {
  const { t } = useRoomWords();
  const [leaving, setLeaving] = useState(false);
  const [papers, setPapers] = useState(false);
  const leave = useSend(sessionsLeave);
  // First away from here: who still stood at the door when the answer comes would knock again.
  const go = () => {
    onLeft();
    leave.mutate({ path });
  };
  useTitle(t('title', { context: contextOf(view) }));
  const outside = view.caucus === 'outside';
  return (
    <RoomFrame caucus={view.caucus === 'inside'} className="party-room">
      <PartyTop view={view} media={media}>
        <Keys link={link} media={media} shut={outside} />
      </PartyTop>
      <main className="pstage" id="main" tabIndex={-1}>
        {outside ? <Outside view={view} /> : <Stage path={path} view={view} media={media} />}
        <MicNotice link={link} media={media} />
        {view.me?.mayShare && !outside && (
          <Button wide icon={MonitorUp} onPress={() => void link?.share(!media?.sharing)}>
            {t(media?.sharing ? 'share-stop' : 'share')}
          </Button>
        )}
        <AskAlone path={path} view={view} />
        <LostSheet link={link} media={media} />
        <Announcer view={view} media={media} />
      </main>
      <nav className="pbar" data-controls aria-label={t('controls')}>
        <MicAndCamera link={link} media={media} shut={outside} />
        <Ctl icon={Files} onPress={() => setPapers(true)}>
          {t('papers')}
        </Ctl>
        <Ctl icon={LogOut} className="end" onPress={() => setLeaving(true)}>
          {t('leave')}
        </Ctl>
      </nav>
      <PapersSheet caseId={path.caseId} isOpen={papers} onClose={() => setPapers(false)} />
      <LeaveDialog isOpen={leaving} onClose={() => setLeaving(false)} onLeave={go} />
    </RoomFrame>
  );
}

function PartyTop({ view, media, children }: Pick<Props, 'view' | 'media'> & { children: ReactNode }) {
  const { t } = useRoomWords();
  const { time } = useClock();
  return (
    <header className="rtop">
      <h1 className="t">{view.caucus === 'inside' ? t('private-party') : t('title', { context: contextOf(view) })}</h1>
      <span className="num">{time}</span>
      <CallState media={media} />
      {children}
    </header>
  );
}

function Stage({ path, view, media }: Pick<Props, 'path' | 'view' | 'media'>) {
  const { t } = useRoomWords();
  const { t: words } = useTranslation('sessions');
  const me = view.me?.participantId;
  const others = view.table.filter(({ participantId }) => participantId !== me);
  const names = [...others.map(({ name }) => name), t('you')];
  const seen = (id: string) => media?.people.find((one) => one.id === id);
  const host = others.find(({ role }) => role === 'mediator' || role === 'court');
  const screen = media?.people.find((one) => one.screen);
  const rest = others.filter((one) => one !== host);
  return (
    <>
      <p className="here" role="status">
        <Icon of={UsersRound} small />
        {others.length === 0 ? t('alone') : t('here', { count: names.length, names: names.join(t('names')) })}
      </p>
      {view.state === 'open' && <p className="sec">{t('before')}</p>}
      {view.state === 'paused' && <p className="sec" role="status">{`${t('paused')} ${t('paused-how')}`}</p>}
      {view.shown ? (
        <div className="big grid">
          <ShownEvidence caseId={path.caseId} {...view.shown} />
        </div>
      ) : screen ? (
        <Tile className="big" name={t('screen-of', { name: screen.name })} track={screen.screen} />
      ) : (
        host && <Tile className="big" name={host.name} detail={words(`states.role.${host.role}`)} track={seen(host.participantId)?.camera} speaking={seen(host.participantId)?.speaking} quiet={seen(host.participantId)?.quiet} />
      )}
      <div className="duo">
        {rest.map(({ participantId, name, side }) => (
          <Tile key={participantId} name={name} detail={side ? words(`states.side.${side}`) : ''} track={seen(participantId)?.camera} speaking={seen(participantId)?.speaking} quiet={seen(participantId)?.quiet} />
        ))}
        <Self media={media} />
      </div>
      <Voices tracks={media?.people.map(({ voice }) => voice) ?? []} />
    </>
  );
}

const Self = ({ media }: Pick<Props, 'media'>) => {
  const { t } = useRoomWords();
  return <Tile self name={t('you')} track={media?.camera ? media.self : undefined} quiet={!media?.microphone} />;
};

/** The others are in a private talk: said in words, and nothing else is shown. */
function Outside({ view }: Pick<Props, 'view'>) {
  const { t } = useRoomWords();
  const { minutesSince } = useClock();
  return (
    <section className="aside-text" role="status" data-outside>
      <h2>{t('outside')}</h2>
      <p>{t('outside-how')}</p>
      {view.caucusSince && <p className="sec">{t('since', { minutes: minutesSince(view.caucusSince) })}</p>}
    </section>
  );
}

function AskAlone({ path, view }: Pick<Props, 'path' | 'view'>) {
  const { t } = useRoomWords();
  const ask = useSend(sessionsAskPrivateTalk);
  if (view.me?.role !== 'party' || view.kind !== 'mediation' || view.caucus === 'inside') return null;
  if (view.me.askedPrivate) return <p className="sec solo" role="status">{t('asked-alone')}</p>;
  return (
    <Button wide icon={MessageCircleQuestionMark} className="solo" onPress={() => ask.mutate({ path })} isPending={ask.isPending}>
      {t('ask-alone')}
    </Button>
  );
}

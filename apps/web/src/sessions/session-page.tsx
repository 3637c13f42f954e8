import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsEnd, sessionsOpen } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Banner } from '../ui/banner.js';
import { AnchorButton, Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Opening } from '../ui/opening.js';
import { Page } from '../ui/screen.js';
import { Unbroken } from '../ui/unbroken.js';
import { useFormat } from '../words/use-format.js';
import { Console } from './console.js';
import { Early } from './early.js';
import { Lobby } from './lobby.js';
import { PartyRoom } from './party-room.js';
import { PeoplePanel } from './people-panel.js';
import { useMediaLink } from './use-media-link.js';
import { contextOf, placeOf, useRoom, type RoomView, type SessionPath } from './use-room.js';

const LIVE = ['open', 'in-joint', 'in-caucus', 'paused'];

/** One address for the whole session: waiting room, room, or what there is to read afterwards. */
export function SessionPage({ path }: { path: SessionPath }) {
  const { data: view } = useRoom(path);
  const [left, setLeft] = useState(false);
  const { link, media } = useMediaLink(path, left ? undefined : view);
  if (!view) return <Opening />;
  const video = view.mode === 'video' && view.videoAvailable;
  // A host who was away for long, or was appointed anew, takes the seat by coming to the door.
  if (view.hosting && LIVE.includes(view.state) && video && view.me && view.me.state !== 'admitted') return <Lobby path={path} view={view} />;
  if (view.hosting && LIVE.includes(view.state) && video) return <Console path={path} view={view} link={link} media={media} />;
  if (left || media?.state === 'refused' || !view.me || view.me.state === 'removed') return <Outside path={path} view={view} reason={left ? 'left' : media?.reason} />;
  if (placeOf(view)) return <PartyRoom path={path} view={view} link={link} media={media} onLeft={() => setLeft(true)} />;
  if (view.hosting || !video) return <Plain path={path} view={view} />;
  if (view.state === 'scheduled') return <Early path={path} view={view} />;
  return LIVE.includes(view.state) ? <Lobby path={path} view={view} /> : <Plain path={path} view={view} />;
}

/** Without pictures: arranged, held by phone or on site, or over. */
function Plain({ path, view }: { path: SessionPath; view: RoomView }) {
  const { t } = useTranslation('sessions');
  const { moment } = useFormat();
  const open = useSend(sessionsOpen);
  const end = useSend(sessionsEnd);
  const problem = useProblemFields('sessions')(open.error ?? end.error);
  const may = (action: string) => view.allowedActions.includes(action);
  const over = ['ended', 'record-confirmed', 'cancelled', 'no-show'].includes(view.state);
  const record = view.state === 'ended' || view.state === 'record-confirmed';
  return (
    <Page title={t(`states.kind.${view.kind}`)}>
      <h1>{t(`states.kind.${view.kind}`)}</h1>
      <p className="lead">{moment(view.startsAt)}</p>
      <p className="chips mt-3"><Chip tone="info">{t(`states.session.${view.state}`)}</Chip><Chip tone="line">{t(`states.mode.${view.mode}`)}</Chip></p>
      <ErrorSummary problems={problem.summary} />
      {!over && view.mode === 'video' && !view.videoAvailable && <Banner tone="warn" className="mt-4">{t('reasons.video-unavailable')}</Banner>}
      {!over && view.mode !== 'video' && <Banner tone="info" className="mt-4"><b>{t('screens.console.without-video')}</b>{view.hosting && <p>{t('screens.console.without-video-how')}</p>}</Banner>}
      <div className="grid gap-3 mt-6 max-w-[680px]">
        {may('open') && view.state === 'scheduled' && <Button kind="primary" wide isPending={open.isPending} onPress={() => open.mutate({ path })}>{t('actions.open')}</Button>}
        {view.hosting && !over && view.state !== 'scheduled' && <PeoplePanel path={path} view={view} primary={may('start')} />}
        {may('end') && <Button kind="primary" wide isPending={end.isPending} onPress={() => end.mutate({ path })}>{t('actions.end')}</Button>}
        {(record || view.hosting) && <AnchorButton kind={record ? 'primary' : 'secondary'} wide href={`/cases/${path.caseId}/sessions/${path.sessionId}/record`}>{t('screens.lobby.record')}</AnchorButton>}
        <AnchorButton wide href={`/cases/${path.caseId}`}>{t('screens.lobby.case')}</AnchorButton>
      </div>
    </Page>
  );
}

/** Left, put out, or without a seat. */
function Outside({ path, view, reason }: { path: SessionPath; view: RoomView; reason: string | undefined }) {
  const { t } = useTranslation('sessions');
  const { t: kernel } = useTranslation('kernel');
  const phone = kernel('screens.phone');
  const context = contextOf(view);
  const removed = view.me?.state === 'removed' || reason === 'removed';
  const title = removed ? 'screens.lobby.removed' : !view.me ? 'screens.lobby.seatless' : reason === 'left' ? 'screens.lobby.title' : 'screens.lobby.over';
  const address = `/cases/${path.caseId}/sessions/${path.sessionId}`;
  return (
    <Page title={t(title, { context })}>
      <h1>{t(title, { context })}</h1>
      <p className="lead"><Unbroken>{removed ? t('screens.lobby.removed-how', { phone, context }) : reason === 'left' ? t('screens.room.leave-how') : ''}</Unbroken></p>
      <div className="grid gap-3 mt-6 max-w-[480px]">
        {reason === 'left' && <AnchorButton kind="primary" wide href={address}>{t('screens.check.go')}</AnchorButton>}
        {!removed && reason !== 'left' && view.me && <AnchorButton wide href={`${address}/record`}>{t('screens.lobby.record')}</AnchorButton>}
        <AnchorButton wide href={`/cases/${path.caseId}`}>{t('screens.lobby.case')}</AnchorButton>
      </div>
    </Page>
  );
}

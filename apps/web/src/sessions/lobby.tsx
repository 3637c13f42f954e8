import { ChevronLeft, CircleAlert, CircleCheck, CircleDot, EarOff, Phone, type LucideIcon } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsKnock, sessionsLeave } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { AnchorButton, Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Screen, useTitle } from '../ui/screen.js';
import { SizeSwitch } from '../ui/switches.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { SkipLink } from '../ui/top-bar.js';
import { Unbroken } from '../ui/unbroken.js';
import { DeviceTrouble } from './device-trouble.js';
import { LocalMedia } from './local-media.js';
import './lobby.css';
import './room.css';
import { Tile } from './tile.js';
import { contextOf, type RoomView, type SessionPath } from './use-room.js';

/** The waiting room: knocks by itself, shows only oneself, and says what happens next. */
export function Lobby({ path, view }: { path: SessionPath; view: RoomView }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.lobby' });
  const { t: kernel } = useTranslation('kernel');
  const knock = useSend(sessionsKnock);
  const go = useNavigate();
  const back = () => go({ to: '/cases/$caseId', params: { caseId: path.caseId } });
  const leave = useSend(sessionsLeave, { onDone: back });
  const knocked = useRef(false);
  const at = view.me?.state;
  const context = contextOf(view);
  useTitle(t('title'));
  useEffect(() => {
    if (knocked.current || at === 'waiting' || at === 'denied') return;
    knocked.current = true;
    knock.mutate({ path });
  }, [at, knock, path]);
  const phone = kernel('screens.phone');
  return (
    <Screen kind="dark" look="lobby">
      <header className="ltop">
        <SkipLink />
        <a className="lback" href={`/cases/${path.caseId}`} aria-label={t('leave')} onClick={(event) => { event.preventDefault(); leave.mutate({ path }, { onError: () => void back() }); }}>
          <Icon of={ChevronLeft} />
        </a>
        <p>{t('title')}</p>
        <SizeSwitch />
      </header>
      <main className="lob" id="main" tabIndex={-1}>
        <Mirror label={t('nobody')} />
        <Words view={view} failed={knock.error ?? undefined} pending={knock.isPending} onKnock={() => knock.mutate({ path })} />
        <p className="lsafe">
          <Icon of={EarOff} />
          <span>{t('safe')}</span>
        </p>
        <ul className="lsteps">
          {at === 'waiting' ? <Step icon={CircleCheck} done>{t('told', { context })}</Step> : knock.isPending && <Step icon={CircleDot}>{t('telling')}</Step>}
          {knock.isError && at !== 'waiting' && <Step icon={CircleAlert}>{t('untold', { context })}</Step>}
          <Step icon={CircleDot}>{t('next', { context })}</Step>
        </ul>
        <div className="lbtns">
          <AnchorButton wide icon={Phone} href={`tel:${phone.replace(/\D/g, '')}`}>
            <span><Unbroken>{t('phone', { phone })}</Unbroken></span>
          </AnchorButton>
        </div>
      </main>
    </Screen>
  );
}

const Step = ({ icon, done, children }: { icon: LucideIcon; done?: boolean; children: string }) => (
  <li className={done ? 'done' : ''}>
    <Icon of={icon} />
    <span>{children}</span>
  </li>
);

/** Only the server's own answer says that the mediator knows; a knock that was refused says why and can be made again. */
function Words({ view, failed, pending, onKnock }: { view: RoomView; failed: Error | undefined; pending: boolean; onKnock: () => void }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.lobby' });
  const state = view.me?.state;
  const context = contextOf(view);
  const problem = useProblemFields('sessions')(state === 'waiting' ? null : (failed ?? null));
  const again = state === 'denied' || (failed && state !== 'waiting');
  return (
    <div className="lwait" role="status">
      <ErrorSummary problems={problem.summary} />
      <h1>{t(state === 'denied' ? 'denied' : 'come', { context })}</h1>
      {again ? (
        <Button kind="primary" wide onPress={onKnock} isPending={pending}>
          {t('knock')}
        </Button>
      ) : (
        <p className="sec">{t('wait')}</p>
      )}
    </div>
  );
}

/** One's own picture; nothing of it leaves this browser. */
export function Mirror({ label }: { label: string }) {
  const [media, setMedia] = useState<LocalMedia>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const local = new LocalMedia();
    void local.take('standard').then(() => setMedia(local));
    return () => local.release();
  }, [round]);
  return (
    <>
      <Tile self name={label} track={media?.camera} className="lpre" />
      <DeviceTrouble refused={media?.refused} onAgain={() => setRound(round + 1)} />
    </>
  );
}

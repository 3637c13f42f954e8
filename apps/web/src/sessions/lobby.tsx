import { ChevronLeft, CircleCheck, CircleDot, EarOff, Phone } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsKnock, sessionsLeave } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { AnchorButton, Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { Screen, useTitle } from '../ui/screen.js';
import { SizeSwitch } from '../ui/switches.js';
import { SkipLink } from '../ui/top-bar.js';
import { useFormat } from '../words/use-format.js';
import { LocalMedia } from './local-media.js';
import './lobby.css';
import './room.css';
import { Tile } from './tile.js';
import type { RoomView, SessionPath } from './use-room.js';

/** The waiting room: knocks by itself, shows only oneself, and says what happens next. */
export function Lobby({ path, view }: { path: SessionPath; view: RoomView }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.lobby' });
  const { t: kernel } = useTranslation('kernel');
  const knock = useSend(sessionsKnock);
  const leave = useSend(sessionsLeave);
  const knocked = useRef(false);
  const open = view.state !== 'scheduled';
  useTitle(t('title'));
  useEffect(() => {
    if (!open || knocked.current || view.me?.state === 'waiting' || view.me?.state === 'denied') return;
    knocked.current = true;
    knock.mutate({ path });
  }, [open, view.me?.state, knock, path]);
  const phone = kernel('screens.phone');
  return (
    <Screen kind="dark" look="lobby">
      <header className="ltop">
        <SkipLink />
        <a className="lback" href={`/cases/${path.caseId}`} aria-label={t('leave')} onClick={() => leave.mutate({ path })}>
          <Icon of={ChevronLeft} />
        </a>
        <p>{t('title')}</p>
        <SizeSwitch />
      </header>
      <main className="lob" id="main" tabIndex={-1}>
        <Mirror label={t('nobody')} />
        <Words view={view} onKnock={() => knock.mutate({ path })} />
        <p className="lsafe">
          <Icon of={EarOff} />
          <span>{t('safe')}</span>
        </p>
        <ul className="lsteps">
          <Step done={view.me?.state === 'waiting'}>{t('told')}</Step>
          <Step>{t('next')}</Step>
        </ul>
        <div className="lbtns">
          <AnchorButton wide icon={Phone} href={`tel:${phone.replace(/\D/g, '')}`}>
            {t('phone', { phone })}
          </AnchorButton>
        </div>
      </main>
    </Screen>
  );
}

const Step = ({ done, children }: { done?: boolean; children: string }) => (
  <li className={done ? 'done' : ''}>
    <Icon of={done ? CircleCheck : CircleDot} />
    <span>{children}</span>
  </li>
);

function Words({ view, onKnock }: { view: RoomView; onKnock: () => void }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.lobby' });
  const { date, time } = useFormat();
  if (view.me?.state === 'denied')
    return (
      <div className="lwait" role="status">
        <h1>{t('denied')}</h1>
        <Button kind="primary" wide onPress={onKnock}>
          {t('knock')}
        </Button>
      </div>
    );
  const early = view.state === 'scheduled';
  return (
    <div className="lwait" role="status">
      <h1>{t('come')}</h1>
      <p className="sec">{early ? t('early', { date: date(view.startsAt), time: time(view.startsAt) }) : t('wait')}</p>
    </div>
  );
}

/** One's own picture; nothing of it leaves this browser. */
export function Mirror({ label }: { label: string }) {
  const [media, setMedia] = useState<LocalMedia>();
  useEffect(() => {
    const local = new LocalMedia();
    void local.take('standard').then(() => setMedia(local));
    return () => local.release();
  }, []);
  return <Tile self name={label} track={media?.camera} className="lpre" />;
}

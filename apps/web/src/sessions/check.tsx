import { BatteryCharging, Check, CircleAlert, CircleQuestionMark, Clock, DoorClosed, Mic, Pointer, UserRoundPlus, Video, Volume2, Wifi, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorButton, Button } from '../ui/button.js';
import { Banner } from '../ui/banner.js';
import { Chip } from '../ui/chip.js';
import { Dock } from '../ui/dock.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/screen.js';
import { Unbroken } from '../ui/unbroken.js';
import { useMe } from '../people/use-me.js';
import { DeviceTrouble } from './device-trouble.js';
import './lobby.css';
import './room.css';
import { Tile } from './tile.js';
import { useDeviceCheck, type Finding } from './use-device-check.js';
import { playTones } from './use-knock-sound.js';
import type { SessionPath } from './use-room.js';

const useWords = () => useTranslation('sessions', { keyPrefix: 'screens.check' });

/** Camera, microphone, loudspeaker, network: measured where one can, asked where only the person knows. */
export function DeviceCheck({ path }: { path: SessionPath }) {
  const { t } = useWords();
  const { t: kernel } = useTranslation('kernel');
  const { about } = useMe();
  const check = useDeviceCheck(path);
  const phone = kernel('screens.phone');
  return (
    <Page title={t('title')} look="lobby" className="dev" footer={false}>
      <h1>{t('title')}</h1>
      {about?.video === false && <Banner tone="warn">{t('no-video')}</Banner>}
      <div className="checking">
        <div>
          <Tile self className="pre" name={t('preview')} track={check.camera} />
          <DeviceTrouble refused={check.refused} onAgain={check.again} />
        </div>
        <ul className="devs">
          <Line icon={Video} name={t('camera')} hint={t('camera-hint')} found={check.findings.camera} />
          <Line icon={Mic} name={t('microphone')} hint={t(check.findings.microphone === 'silent' ? 'silent-help' : check.findings.microphone === 'touch' ? 'touch-help' : 'microphone-hint')} found={check.findings.microphone}>
            <span className="loud" role="img" aria-label={t('volume', { level: check.level })}>
              {Array.from({ length: 20 }, (_, index) => <i key={index} className={index < check.level ? 'on' : ''} />)}
            </span>
          </Line>
          <Speaker />
          <Line icon={Wifi} name={t('network')} hint={t('network-hint')} found={check.network} />
        </ul>
      </div>
      <section className="sect" aria-labelledby="place">
        <h2 id="place">{t('place')}</h2>
        <ul className="tips">
          {([[DoorClosed, 'quiet'], [UserRoundPlus, 'company'], [BatteryCharging, 'charger']] as const).map(([icon, word]) => (
            <li key={word}>
              <Icon of={icon} />
              <span>{t(word)}</span>
            </li>
          ))}
        </ul>
      </section>
      <Dock>
        <AnchorButton kind="primary" wide href={`/cases/${path.caseId}/sessions/${path.sessionId}`}>{t('go')}</AnchorButton>
        <AnchorButton kind="plain" wide href={`tel:${phone.replace(/\D/g, '')}`}><span><Unbroken>{t('help', { phone })}</Unbroken></span></AnchorButton>
      </Dock>
    </Page>
  );
}

const TONES = { works: 'ok', trying: 'info', touch: 'info', silent: 'warn', problem: 'warn' } as const;
const SHAPES = { works: Check, trying: Clock, touch: Pointer, silent: CircleAlert, problem: CircleAlert } as const;

function Line({ icon, name, hint, found, children }: { icon: LucideIcon; name: string; hint: string; found: Finding; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <li>
      <Icon of={icon} />
      <div>
        <p><b>{name}</b></p>
        <p className="sec" role={found === 'silent' ? 'status' : undefined}>{hint}</p>
      </div>
      <Chip tone={TONES[found]} icon={SHAPES[found]}>{t(found)}</Chip>
      {children}
    </li>
  );
}

/** Only the person can say whether they heard it. */
function Speaker() {
  const { t } = useWords();
  const [heard, setHeard] = useState<'not-played' | 'asked' | 'heard' | 'not-heard'>('not-played');
  const play = () => void playTones().then(() => setHeard('asked'));
  return (
    <li className="ask">
      <Icon of={Volume2} />
      <div>
        <p><b>{t('speaker')}</b></p>
        <p className="sec">{t(heard === 'asked' ? 'speaker-ask' : heard === 'not-heard' ? 'no-sound-help' : 'speaker-hint')}</p>
      </div>
      {heard === 'heard' ? <Chip tone="ok">{t('works')}</Chip> : heard === 'not-heard' ? <Chip tone="warn" icon={CircleAlert}>{t('problem')}</Chip> : <Chip tone="info" icon={CircleQuestionMark}>{t('asked')}</Chip>}
      <div className="yn">
        {heard === 'asked' ? (
          <>
            <Button onPress={() => setHeard('heard')}>{t('heard')}</Button>
            <Button onPress={() => setHeard('not-heard')}>{t('not-heard')}</Button>
          </>
        ) : (
          heard !== 'heard' && <Button onPress={play}>{t('play')}</Button>
        )}
      </div>
    </li>
  );
}

import type { LucideIcon } from 'lucide-react';
import { CircleOff, Mic, MicOff, Signal, SignalLow, Video, VideoOff, WifiOff } from 'lucide-react';
import { Button, ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import { DeviceTrouble } from './device-trouble.js';
import type { LinkView } from './link-view.js';
import type { MediaLink } from './media-link.js';

export const useRoomWords = () => useTranslation('sessions', { keyPrefix: 'screens.room' });

/** A big labelled button of the call. */
export function Ctl({ icon, children, onPress, className, isDisabled }: { icon: LucideIcon; children: string; onPress: () => void; className?: string; isDisabled?: boolean }) {
  return (
    <Button className={`ctl ${className ?? ''}`} onPress={onPress} isDisabled={isDisabled}>
      <Icon of={icon} />
      {children}
    </Button>
  );
}

/** Microphone and camera: the word says how it is now. */
export function MicAndCamera({ link, media, shut }: { link: MediaLink | undefined; media: LinkView | undefined; shut?: boolean }) {
  const { t } = useRoomWords();
  const microphone = media?.microphone ?? false;
  const camera = media?.camera ?? false;
  return (
    <>
      <ToggleButton className="ctl" isSelected={microphone} isDisabled={!link || shut} onChange={(on) => void link?.setMicrophone(on)}>
        <Icon of={microphone ? Mic : MicOff} />
        {t(microphone ? 'mic-on' : 'mic-off')}
      </ToggleButton>
      <ToggleButton className="ctl" isSelected={camera} isDisabled={!link} onChange={(on) => void link?.setCamera(on)}>
        <Icon of={camera ? Video : VideoOff} />
        {t(camera ? 'camera-on' : 'camera-off')}
      </ToggleButton>
    </>
  );
}

const SHAPES = { good: Signal, poor: SignalLow, lost: WifiOff, none: SignalLow } as const;

/** Not recording, and how the network is. */
export function CallState({ media }: { media: LinkView | undefined }) {
  const { t } = useRoomWords();
  const quality = media?.state === 'lost' ? 'lost' : (media?.quality ?? 'none');
  return (
    <>
      <span className="st">
        <Icon of={CircleOff} small />
        {t('not-recording')}
      </span>
      <span className="st" data-network={quality}>
        <Icon of={SHAPES[quality]} small />
        {t(`network-${quality}`)}
      </span>
    </>
  );
}

/** What one should know about one's own microphone. */
export function MicNotice({ link, media }: { link: MediaLink | undefined; media: LinkView | undefined }) {
  const { t } = useRoomWords();
  if (media?.silent)
    return (
      <Button className="btn wide" onPress={() => link?.startSound()}>
        {t('sound')}
      </Button>
    );
  if (media?.refused) return <DeviceTrouble refused={media.refused} onAgain={() => void link?.takeAgain()} />;
  const text = media?.mutedByHost ? t('muted') : media?.held ? t('held') : undefined;
  return <p className="sec" role="status">{text}</p>;
}

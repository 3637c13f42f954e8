import type { Track } from 'livekit-client';
import { AudioLines, Mic, MicOff, VideoOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';

/** A moving picture of a track. */
export function Picture({ track, mirrored, label, fit = 'cover' }: { track: Track; mirrored?: boolean; label: string; fit?: 'cover' | 'contain' }) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = element.current;
    if (!video) return;
    track.attach(video);
    return () => void track.detach(video);
  }, [track]);
  return <video ref={element} autoPlay playsInline muted aria-label={label} style={{ objectFit: fit, ...(mirrored && { transform: 'scaleX(-1)' }) }} />;
}

interface Props {
  name: string;
  detail?: string;
  track: Track | undefined;
  speaking?: boolean;
  quiet?: boolean;
  self?: boolean;
  className?: string;
}

/** One person at the table: picture, name, whether they speak or are quiet. */
export function Tile({ name, detail, track, speaking, quiet, self, className }: Props) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.room' });
  return (
    <div className={`tile ${speaking ? 'speaking' : ''} ${self ? 'self' : ''} ${className ?? ''}`} data-tile={self ? 'self' : name}>
      {track ? (
        <Picture track={track} mirrored={self} label={name} />
      ) : (
        <p className="noface">
          <Icon of={VideoOff} />
          {t('no-picture')}
        </p>
      )}
      <p className="tag">
        <Icon of={speaking ? AudioLines : quiet ? MicOff : Mic} />
        {name} {detail && <span>{detail}</span>}
      </p>
    </div>
  );
}

/** Everyone else's sound. */
export function Voices({ tracks }: { tracks: readonly (Track | undefined)[] }) {
  return tracks.map((track) => track && <Voice key={track.sid ?? track.mediaStreamTrack.id} track={track} />);
}

function Voice({ track }: { track: Track }) {
  const element = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    const audio = element.current;
    if (!audio) return;
    track.attach(audio);
    return () => void track.detach(audio);
  }, [track]);
  return <audio ref={element} autoPlay />;
}

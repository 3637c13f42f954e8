import { ConnectionQuality, Track, type Participant, type Room } from 'livekit-client';
import type { LocalMedia } from './local-media.js';

export type LinkState = 'idle' | 'connecting' | 'connected' | 'lost' | 'elsewhere' | 'refused';

/** What one sees of one person now. */
export interface Seen {
  id: string;
  name: string;
  camera: Track | undefined;
  screen: Track | undefined;
  voice: Track | undefined;
  speaking: boolean;
  quiet: boolean;
}
export interface LinkView {
  state: LinkState;
  kind: string;
  tries: number;
  reason: string | undefined;
  quality: 'good' | 'poor' | 'lost' | 'none';
  people: readonly Seen[];
  microphone: boolean;
  camera: boolean;
  /** One's own picture. */
  self: Track | undefined;
  sharing: boolean;
  /** The microphone is shut because somebody in the room is not on the server's list. */
  held: boolean;
  /** The host turned the microphone off. */
  mutedByHost: boolean;
  silent: boolean;
  /** What the browser answered when it would not give camera or microphone. */
  refused: string | undefined;
}

/** Before anything is seen. */
export const UNSEEN: LinkView = { state: 'idle', kind: '', tries: 0, reason: undefined, quality: 'none', people: [], microphone: true, camera: true, self: undefined, sharing: false, held: false, mutedByHost: false, silent: false, refused: undefined };

/** The part of the view that is read off the room and one's own devices. */
export const lookAt = (room: Room | undefined, local: LocalMedia): Partial<LinkView> => ({
  people: room ? [...room.remoteParticipants.values()].map(seen) : [],
  quality: room ? qualityOf(room.localParticipant) : 'none',
  microphone: local.microphone ? !local.microphone.isMuted : false,
  camera: local.camera ? !local.camera.isMuted : false,
  self: local.camera,
  sharing: room?.localParticipant.isScreenShareEnabled ?? false,
  silent: room ? !room.canPlaybackAudio : false,
  refused: local.refused,
});

const trackOf = (one: Participant, source: Track.Source): Track | undefined => {
  const publication = one.getTrackPublication(source);
  return publication && !publication.isMuted ? publication.track : undefined;
};
const seen = (one: Participant): Seen => ({
  id: one.identity, name: one.name ?? '', speaking: one.isSpeaking, quiet: !one.isMicrophoneEnabled,
  camera: trackOf(one, Track.Source.Camera), screen: trackOf(one, Track.Source.ScreenShare), voice: one.getTrackPublication(Track.Source.Microphone)?.track,
});
const QUALITIES: Partial<Record<ConnectionQuality, LinkView['quality']>> = { [ConnectionQuality.Excellent]: 'good', [ConnectionQuality.Good]: 'good', [ConnectionQuality.Poor]: 'poor', [ConnectionQuality.Lost]: 'lost' };
const qualityOf = (one: Participant): LinkView['quality'] => QUALITIES[one.connectionQuality] ?? 'none';

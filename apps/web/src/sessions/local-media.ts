import { createLocalAudioTrack, createLocalVideoTrack, VideoPresets, type AudioCaptureOptions, type LocalAudioTrack, type LocalVideoTrack } from 'livekit-client';

export type Profile = 'standard' | 'low';

const PICTURE = {
  standard: VideoPresets.h720.resolution,
  low: { width: 320, height: 180, frameRate: 10, aspectRatio: 16 / 9 },
} as const;

const SPEECH: AudioCaptureOptions = { echoCancellation: true, noiseSuppression: true };

/** One's own camera and microphone; kept while rooms change, so that a switch asks for nothing twice. */
export class LocalMedia {
  camera: LocalVideoTrack | undefined;
  microphone: LocalAudioTrack | undefined;
  /** What the browser answered when it would not give them. */
  refused: string | undefined;

  async take(profile: Profile, voice: AudioCaptureOptions = SPEECH): Promise<void> {
    this.refused = undefined;
    const [camera, microphone] = await Promise.allSettled([
      this.camera ?? createLocalVideoTrack({ resolution: PICTURE[profile] }),
      this.microphone ?? createLocalAudioTrack(voice),
    ]);
    if (camera.status === 'fulfilled') this.camera = camera.value;
    else this.refused = nameOf(camera.reason);
    if (microphone.status === 'fulfilled') this.microphone = microphone.value;
    else this.refused = nameOf(microphone.reason);
  }

  release(): void {
    this.camera?.stop();
    this.microphone?.stop();
    this.camera = this.microphone = undefined;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

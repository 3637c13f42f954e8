import { useCallback, useEffect, useRef, useState } from 'react';
import { Room } from 'livekit-client';
import { sessionsTestToken } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask } from '../api/ask.js';
import { LocalMedia } from './local-media.js';
import type { SessionPath } from './use-room.js';

export type Finding = 'trying' | 'works' | 'problem';

/** Camera, microphone level and a short connection to a throw-away room of one's own. */
export function useDeviceCheck(path: SessionPath) {
  const [media, setMedia] = useState<LocalMedia>();
  const [level, setLevel] = useState(0);
  const [network, setNetwork] = useState<Finding>('trying');
  const [round, setRound] = useState(0);
  const { caseId, sessionId } = path;
  useEffect(() => {
    const local = new LocalMedia();
    let over = false;
    let stopMeter: (() => void) | undefined;
    void (async () => {
      await local.take('low');
      if (over) return local.release();
      setMedia(local);
      if (local.microphone) stopMeter = measure(local.microphone.mediaStreamTrack, setLevel);
      setNetwork(await tryNetwork({ caseId, sessionId }));
    })();
    return () => {
      over = true;
      stopMeter?.();
      local.release();
    };
  }, [caseId, sessionId, round]);
  const again = useCallback(() => {
    setNetwork('trying');
    setMedia(undefined);
    setRound((count) => count + 1);
  }, []);
  const heard = useRef(false);
  if (level > 2) heard.current = true;
  const found = (ok: boolean): Finding => (media ? (ok ? 'works' : 'problem') : 'trying');
  return {
    camera: media?.camera, level, network, again, refused: media?.refused,
    findings: { camera: found(media?.camera !== undefined), microphone: media?.microphone ? (heard.current ? 'works' : 'trying') : found(false) } as { camera: Finding; microphone: Finding },
  };
}

const TOUCHES = ['pointerdown', 'keydown'] as const;

/** Twenty steps of loudness, about ten times a second. */
function measure(track: MediaStreamTrack, tell: (level: number) => void): () => void {
  const sound = new AudioContext();
  const analyser = sound.createAnalyser();
  analyser.fftSize = 512;
  sound.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  // A page opened by its address hears nothing before somebody touches it; then it must be told to.
  const wake = () => void sound.resume();
  for (const touch of TOUCHES) addEventListener(touch, wake);
  wake();
  const timer = setInterval(() => {
    analyser.getByteTimeDomainData(samples);
    const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value - 128)), 0);
    tell(Math.min(20, Math.round((loudest / 128) * 40)));
  }, 100);
  return () => {
    clearInterval(timer);
    for (const touch of TOUCHES) removeEventListener(touch, wake);
    void sound.close();
  };
}

async function tryNetwork(path: SessionPath): Promise<Finding> {
  const room = new Room();
  try {
    const { token } = await ask(sessionsTestToken, { path });
    await room.connect(location.origin.replace(/^http/, 'ws'), token, { maxRetries: 0 });
    return 'works';
  } catch {
    return 'problem';
  } finally {
    await room.disconnect();
  }
}

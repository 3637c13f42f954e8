import { useCallback, useEffect, useState } from 'react';
import { Room } from 'livekit-client';
import { sessionsTestToken } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { ask } from '../api/ask.js';
import { LocalMedia } from './local-media.js';
import { measure, type Heard } from './sound-meter.js';
import type { SessionPath } from './use-room.js';

export type Finding = 'trying' | 'works' | 'problem' | 'touch' | 'silent';
const MICROPHONE: Readonly<Record<Heard, Finding>> = { listening: 'trying', 'needs-touch': 'touch', silence: 'silent', sound: 'works' };

/** Camera, microphone level and a short connection to a throw-away room of one's own. */
export function useDeviceCheck(path: SessionPath) {
  const [media, setMedia] = useState<LocalMedia>();
  const [sound, setSound] = useState<{ level: number; heard: Heard }>({ level: 0, heard: 'listening' });
  const [network, setNetwork] = useState<Finding>('trying');
  const [round, setRound] = useState(0);
  const { caseId, sessionId } = path;
  useEffect(() => {
    const local = new LocalMedia();
    let over = false;
    let stopMeter: (() => void) | undefined;
    void (async () => {
      // As it is: what cleans speech takes a steady tone for noise and leaves nothing to measure.
      await local.take('low', { echoCancellation: false, noiseSuppression: false });
      if (over) return local.release();
      setMedia(local);
      if (local.microphone) stopMeter = measure(local.microphone.mediaStreamTrack, (level, heard) => setSound({ level, heard }));
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
    setSound({ level: 0, heard: 'listening' });
    setMedia(undefined);
    setRound((count) => count + 1);
  }, []);
  const found = (ok: boolean): Finding => (media ? (ok ? 'works' : 'problem') : 'trying');
  return {
    camera: media?.camera, level: sound.level, network, again, refused: media?.refused,
    findings: { camera: found(media?.camera !== undefined), microphone: media?.microphone ? MICROPHONE[sound.heard] : found(false) } as { camera: Finding; microphone: Finding },
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

import { useEffect, useRef } from 'react';

/** Two short tones; also the loudspeaker test. */
export async function playTones(): Promise<void> {
  const sound = new AudioContext();
  const at = sound.currentTime;
  [523, 659].forEach((pitch, index) => {
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, at + index * 0.35);
    volume.gain.exponentialRampToValueAtTime(0.25, at + index * 0.35 + 0.05);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + index * 0.35 + 0.32);
    tone.connect(volume).connect(sound.destination);
    tone.start(at + index * 0.35);
    tone.stop(at + index * 0.35 + 0.34);
  });
  await new Promise((resolve) => setTimeout(resolve, 900));
  await sound.close();
}

/** The host hears when somebody comes to the door. */
export function useKnockSound(waiting: number): void {
  const before = useRef(0);
  useEffect(() => {
    if (waiting > before.current) void playTones().catch(() => undefined);
    before.current = waiting;
  }, [waiting]);
}

/** What a microphone gives: nothing can be said yet, a tap is needed first, nothing for a while, or sound. */
export type Heard = 'listening' | 'needs-touch' | 'silence' | 'sound';

const TOUCHES = ['pointerdown', 'keydown'] as const;
const LOOK_EVERY_MS = 100;
/** So many looks without a sound, then the person is told. */
const SILENT_LOOKS = 60;
/** Of twenty steps: below lies the hiss of the microphone itself. */
const HISS = 2;

/** Twenty steps of loudness, about ten times a second, and what came of listening so far. */
export function measure(track: MediaStreamTrack, tell: (level: number, heard: Heard) => void): () => void {
  const sound = new AudioContext();
  const analyser = sound.createAnalyser();
  // Longer than from one look to the next: a short sound between two looks is heard too.
  analyser.fftSize = 8192;
  sound.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  // A page opened by its address hears nothing before somebody touches it; then it must be told to.
  const wake = () => void sound.resume().catch(() => undefined);
  for (const touch of TOUCHES) addEventListener(touch, wake);
  wake();
  let heard: Heard = 'listening';
  let looks = 0;
  const timer = setInterval(() => {
    analyser.getByteTimeDomainData(samples);
    const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value - 128)), 0);
    const level = Math.min(20, Math.round((loudest / 128) * 40));
    const awake = sound.state === 'running';
    looks = awake ? looks + 1 : 0;
    if (level > HISS) heard = 'sound';
    else if (heard !== 'sound') heard = !awake ? 'needs-touch' : looks < SILENT_LOOKS ? 'listening' : 'silence';
    tell(level, heard);
  }, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    for (const touch of TOUCHES) removeEventListener(touch, wake);
    void sound.close();
  };
}

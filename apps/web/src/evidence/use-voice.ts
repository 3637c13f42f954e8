import { useEffect, useRef, useState } from 'react';

/** Records one piece of speech. `seconds` runs while recording; `stop` gives the file. */
export function useVoice(onRecorded: (parts: Blob) => void) {
  const recorder = useRef<MediaRecorder>(undefined);
  const [seconds, setSeconds] = useState<number>();
  const [refused, setRefused] = useState(false);
  const recording = seconds !== undefined;

  useEffect(() => {
    if (!recording) return;
    const timer = setInterval(() => setSeconds((value) => (value ?? 0) + 1), 1000);
    return () => clearInterval(timer);
  }, [recording]);
  useEffect(() => () => recorder.current?.stream.getTracks().forEach((track) => track.stop()), []);

  const start = async () => {
    setRefused(false);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const one = new MediaRecorder(stream);
      const parts: Blob[] = [];
      one.ondataavailable = ({ data }) => parts.push(data);
      one.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        setSeconds(undefined);
        onRecorded(new Blob(parts, { type: one.mimeType }));
      };
      one.start();
      recorder.current = one;
      setSeconds(0);
    } catch {
      setRefused(true);
    }
  };
  return { seconds, refused, start, stop: () => recorder.current?.stop() };
}

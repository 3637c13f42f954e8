import { useEffect, useState } from 'react';
import { useFormat } from '../words/use-format.js';

/** The time on the wall and minutes gone by, to the minute. */
export function useClock() {
  const { time } = useFormat();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const minutesSince = (from: string): number => Math.max(0, Math.floor((now - Date.parse(from)) / 60_000));
  return { time: time(new Date(now)), minutesSince };
}

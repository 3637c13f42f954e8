import { useEffect, useState } from 'react';
import { useFormat } from '../words/use-format.js';

const MINUTE = 60_000;

/** The time on the wall, minutes gone by and time still to wait, to the minute. */
export function useClock() {
  const { time, span } = useFormat();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const minutesSince = (from: string): number => Math.max(0, Math.floor((now - Date.parse(from)) / MINUTE));
  /** `3 hours 20 minutes`; empty when the moment has come. */
  const until = (moment: string): string => span(Math.ceil((Date.parse(moment) - now) / MINUTE));
  return { time: time(new Date(now)), minutesSince, until };
}

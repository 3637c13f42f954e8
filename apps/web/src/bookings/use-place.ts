import { useEffect, useState } from 'react';
import type { Meeting } from './mode-choice.js';

const TYPED = 400;

/** The place to ask free times for, once it is typed; undefined where nobody comes to one. */
export function usePlace({ mode, venue }: Meeting): string | undefined {
  const wanted = mode === 'on-site' ? venue.trim() || undefined : undefined;
  const [place, setPlace] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setPlace(wanted), TYPED);
    return () => clearTimeout(timer);
  }, [wanted]);
  return place;
}

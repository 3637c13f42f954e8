import { useSyncExternalStore } from 'react';
import { useTextSize } from '../../words/use-text-size.js';

/** In the reader's own letters: large ones need a wider window. */
const fits = () => window.innerWidth >= 75 * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
const follow = (listener: () => void) => {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
};

/** Whether three panes fit beside each other. */
export function useWide(): boolean {
  useTextSize();
  return useSyncExternalStore(follow, fits);
}

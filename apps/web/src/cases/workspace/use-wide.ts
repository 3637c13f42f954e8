import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(min-width: 1200px)');
const follow = (listener: () => void) => {
  const media = query();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether three panes fit beside each other. */
export const useWide = (): boolean => useSyncExternalStore(follow, () => query().matches);

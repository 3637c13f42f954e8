import { useSyncExternalStore } from 'react';

const CHANGES = ['online', 'offline'] as const;
const follow = (changed: () => void) => {
  for (const change of CHANGES) addEventListener(change, changed);
  return () => CHANGES.forEach((change) => removeEventListener(change, changed));
};

/** Whether this machine has a network at all, as far as the browser knows. */
export const useOnline = (): boolean => useSyncExternalStore(follow, () => navigator.onLine);

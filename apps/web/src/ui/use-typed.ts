import { useCallback, useState, type SetStateAction } from 'react';

const PREFIX = 'maplebridge.typed.';

interface Kept<T> {
  base: string;
  value: T;
}

/**
 * As `useState`; what was typed outlives a reload, the back button and a phone that closed the page. It stays in this tab,
 * until it is saved or somebody signs out, and counts only for the version it was typed on (`base`).
 */
export function useTyped<T>(name: string, initial: T, base: unknown = initial): [T, (value: SetStateAction<T>) => void] {
  const mark = JSON.stringify(base) ?? '';
  const [value, setValue] = useState<T>(() => read<T>(name, mark) ?? initial);
  const set = useCallback(
    (next: SetStateAction<T>) =>
      setValue((before) => {
        const after = next instanceof Function ? next(before) : next;
        if (after === undefined) sessionStorage.removeItem(PREFIX + name);
        else sessionStorage.setItem(PREFIX + name, JSON.stringify({ base: mark, value: after } satisfies Kept<T>));
        return after;
      }),
    [name, mark],
  );
  return [value, set];
}

/** It is saved: nothing of these names is kept any more; without a name nothing at all. */
export function forgetTyped(names = ''): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX + names)) sessionStorage.removeItem(key);
}

function read<T>(name: string, base: string): T | undefined {
  const kept = sessionStorage.getItem(PREFIX + name);
  const typed = kept === null ? undefined : (JSON.parse(kept) as Kept<T>);
  return typed?.base === base ? typed.value : undefined;
}

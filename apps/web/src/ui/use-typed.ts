import { useCallback, useRef, useState, type SetStateAction } from 'react';

const PREFIX = 'maplebridge.typed.';
const TYPIST = 'maplebridge.typist';

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
  const latest = useRef(value);
  const set = useCallback(
    (next: SetStateAction<T>) => {
      // Written when it is typed, not when it is drawn: a page may go before it is drawn again, and React may draw twice.
      latest.current = next instanceof Function ? next(latest.current) : next;
      keep(name, mark, latest.current);
      setValue(latest.current);
    },
    [name, mark],
  );
  return [value, set];
}

/** It is saved: nothing of these names is kept any more; without a name nothing at all. */
export function forgetTyped(names = ''): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX + names)) sessionStorage.removeItem(key);
}

/** Who is signed in now: nobody finds what another account left in this tab. Typed before anybody signed in, it is theirs. */
export function typedBy(person: string): void {
  const before = sessionStorage.getItem(TYPIST);
  if (before !== null && before !== person) forgetTyped();
  sessionStorage.setItem(TYPIST, person);
}

function keep<T>(name: string, base: string, value: T): void {
  const typed = JSON.stringify(value);
  if (typed === undefined || typed === base) sessionStorage.removeItem(PREFIX + name);
  else sessionStorage.setItem(PREFIX + name, JSON.stringify({ base, value } satisfies Kept<T>));
}

function read<T>(name: string, base: string): T | undefined {
  const kept = sessionStorage.getItem(PREFIX + name);
  const typed = kept === null ? undefined : (JSON.parse(kept) as Kept<T>);
  return typed?.base === base ? typed.value : undefined;
}

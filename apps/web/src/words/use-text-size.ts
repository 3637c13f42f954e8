import { useSyncExternalStore } from 'react';

export const SIZES = ['100', '125', '150'] as const;
export type TextSize = (typeof SIZES)[number];
const KEPT = 'maplebridge.text-size';
const listeners = new Set<() => void>();

const read = (): TextSize => SIZES.find((size) => size === localStorage.getItem(KEPT)) ?? '100';

/** Writes the factor where theme.css reads it; called once before the first paint. */
export function applyTextSize(): void {
  document.documentElement.dataset['size'] = read();
}

function keep(size: TextSize): void {
  localStorage.setItem(KEPT, size);
  applyTextSize();
  listeners.forEach((listener) => listener());
}

/** Large text: the size in use and a way to the next one. */
export function useTextSize() {
  const size = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
  );
  const next = () => keep(SIZES[(SIZES.indexOf(size) + 1) % SIZES.length]!);
  return { size, next };
}

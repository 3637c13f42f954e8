import { useState } from 'react';
import { useTyped } from '../ui/use-typed.js';

/** A code is on its way: who goes to read it finds the same step again, even if the phone has closed the page meanwhile. `base`: what the code is for. */
export function useCodeAsked<T extends { expiresAt: string }>(name: string, base: unknown = null): [T | undefined, (asked: T | null) => void] {
  const [opened] = useState(Date.now);
  const [asked, setAsked] = useTyped<T | null>(name, null, base);
  return [asked && Date.parse(asked.expiresAt) > opened ? asked : undefined, setAsked];
}

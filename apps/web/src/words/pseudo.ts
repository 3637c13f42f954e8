import type { ResourceKey } from 'i18next';

/** Puts ⟦ ⟧ around every sentence of a words file. */
export function pseudo(words: ResourceKey): ResourceKey {
  if (typeof words === 'string') return `⟦${words}⟧`;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value as ResourceKey)]));
}

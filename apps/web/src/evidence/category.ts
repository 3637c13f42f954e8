import type { EvidenceItem } from '@maplebridge/contract/src/evidence/types.gen.js';

type Category = EvidenceItem['category'];
/** In the order they are offered. */
export const CATEGORIES: readonly Category[] = ['photo', 'medical', 'recording', 'contract', 'payment', 'correspondence', 'identity', 'property-rights', 'other'];

/** A first guess from what the device says; its owner can correct it. */
export function guessCategory({ type, name }: File): Category {
  // Some systems have no word for a phone's own picture format.
  if (type.startsWith('image/') || /\.hei[cf]$/i.test(name)) return 'photo';
  return type.startsWith('audio/') || type.startsWith('video/') ? 'recording' : 'other';
}

/** The name without its ending, short enough to be a title. */
export const titleOf = (name: string): string => (name.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || name).slice(0, 120);

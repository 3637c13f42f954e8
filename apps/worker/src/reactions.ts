import type { ReactionEntry } from '@maplebridge/platform';

/** What happens by itself after an event: when this → do that, on this queue. */
export const reactions: readonly ReactionEntry[] = [];

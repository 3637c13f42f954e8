import type { Citation } from './citation.rules.js';

/** Why a mediation ends: eight, no more. Wording under `reasons.end`. */
export const END_REASONS = [
  'agreed', 'self-settled', 'not-reached', 'party-stops', 'too-far-apart', 'time-over', 'signature-refused', 'other',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Why a dispute is shown another way at screening. Wording and the way out under `reasons.redirect`. */
export const REDIRECT_REASONS = ['outside-scope', 'no-jurisdiction', 'unfit-online'] as const;
export type RedirectReason = (typeof REDIRECT_REASONS)[number];

export interface Reasoned<Code extends string> {
  readonly code: Code;
  readonly citation?: Citation;
}

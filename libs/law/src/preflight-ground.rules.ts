import type { Citation } from './citation.rules.js';

/** What is checked before signing and before filing; wording and remedy under `problems.preflight.<id>`. */
export const PREFLIGHT_GROUNDS = [
  'subject-excluded', 'facts-missing', 'party-missing', 'authority-missing', 'authority-exceeded', 'capacity-unchecked',
  'obligation-unclear', 'instalments-differ', 'court-decides-clause', 'third-party-unnamed', 'not-voluntary',
  'already-performed', 'court-without-basis', 'not-joint', 'attestation-unsealed', 'window-closed',
  'property-proof-missing', 'service-address-missing', 'warning-unaccepted',
] as const;
export type PreflightGround = (typeof PREFLIGHT_GROUNDS)[number];

/** `agreements` checks the terms before signing, `filings` the package before it is queued. */
export type PreflightStage = 'agreement' | 'filing';

export interface PreflightRule {
  readonly id: PreflightGround;
  readonly stages: readonly PreflightStage[];
  /** `blocker` stops, `advice` only speaks. */
  readonly weight: 'blocker' | 'advice';
  readonly citation?: Citation;
}

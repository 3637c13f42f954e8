import type { Citation } from './citation.rules.js';
import type { Reasoned } from './reason.rules.js';

/** Why a court does not take an application in. Wording under `reasons.notAccepted`. */
export const NOT_ACCEPTED_GROUNDS = ['outside-scope', 'wrong-court', 'status-relation', 'other-procedure', 'ownership', 'out-of-time', 'not-joint'] as const;
export type NotAcceptedGround = (typeof NOT_ACCEPTED_GROUNDS)[number];

/** Why a court, having looked, dismisses it. Wording under `reasons.dismissed`. */
export const DISMISSAL_GROUNDS = ['mandatory-law', 'harms-others', 'public-order', 'not-voluntary', 'content-unclear', 'not-confirmable'] as const;
export type DismissalGround = (typeof DISMISSAL_GROUNDS)[number];

/** What a court can ask to be completed. Wording under `fields.supplement`. */
export const SUPPLEMENT_ITEMS = [
  'identity-paper', 'capacity-paper', 'power-of-attorney', 'agreement-copy', 'mediation-proof', 'property-proof',
  'service-address', 'statement', 'proof', 'organisation-statement',
] as const;
export type SupplementItem = (typeof SUPPLEMENT_ITEMS)[number];

/** What ties an application to a court. Wording under `fields.courtBasis`. */
export const COURT_BASES = ['inviting-court', 'party-domicile', 'subject-place', 'organisation-seat'] as const;
export type CourtBasis = (typeof COURT_BASES)[number];

export interface CourtRules {
  /** Where it is written that a sound agreement is declared valid and can be enforced, and any other dismissed. */
  readonly ruling?: Citation;
  readonly bases: readonly Reasoned<CourtBasis>[];
  readonly notAccepted: readonly Reasoned<NotAcceptedGround>[];
  readonly dismissed: readonly Reasoned<DismissalGround>[];
  readonly supplements: readonly Reasoned<SupplementItem>[];
}

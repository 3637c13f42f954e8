/** The court's own points of examination, each a ground on which a confirmation would be refused. */
export const COURT_CHECKS = [
  'subject', 'competence', 'joint-in-time', 'authority', 'terms-clear', 'amounts', 'no-decision-left', 'no-others-property',
  'voluntary', 'proof-sealed',
] as const;
export type CourtCheck = (typeof COURT_CHECKS)[number];

/** Preflight grounds of the sending side that speak to each of the court's points. */
const GROUNDS: Readonly<Record<CourtCheck, readonly string[]>> = {
  subject: ['subject-excluded'],
  competence: ['court-without-basis'],
  'joint-in-time': ['not-joint', 'party-missing', 'window-closed'],
  authority: ['authority-missing', 'authority-exceeded', 'capacity-unchecked'],
  'terms-clear': ['obligation-unclear', 'facts-missing'],
  amounts: ['instalments-differ'],
  'no-decision-left': ['court-decides-clause'],
  'no-others-property': ['third-party-unnamed', 'property-proof-missing'],
  voluntary: ['not-voluntary', 'warning-unaccepted'],
  'proof-sealed': ['attestation-unsealed'],
};

export interface SystemCheck {
  readonly id: CourtCheck;
  /** False when the sender's own check found a blocker. */
  readonly ok: boolean;
  /** Articles the sender's profile cites. */
  readonly citations: readonly string[];
  readonly mine: boolean;
}

interface SentCheck {
  readonly id: string;
  readonly ok: boolean;
  readonly citation?: string;
}

/** Both columns of the review page: what the sender's system found, and what somebody here has ticked. */
export function checkList(sent: readonly SentCheck[], ticked: readonly string[]): SystemCheck[] {
  return COURT_CHECKS.map((id) => {
    const speaking = sent.filter((check) => GROUNDS[id].includes(check.id));
    return {
      id,
      ok: speaking.every((check) => check.ok),
      citations: [...new Set(speaking.flatMap((check) => (check.citation ? [check.citation] : [])))],
      mine: ticked.includes(id),
    };
  });
}

export const unchecked = (ticked: readonly string[]): number => COURT_CHECKS.filter((id) => !ticked.includes(id)).length;

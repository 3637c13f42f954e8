import { DAY } from '@maplebridge/kernel';

/** What is known of a mediator when one is to be suggested. */
export interface Candidate {
  readonly mediatorId: string;
  readonly specialities: readonly string[];
  readonly languages: readonly string[];
  readonly fullTime: boolean;
  readonly charges: boolean;
  readonly years: number;
  /** Milliseconds since 1970; missing when nothing is free for four weeks. */
  readonly nextFree?: number;
}

export interface Need {
  readonly disputeType: string;
  /** Languages of the sides that ask; a candidate who speaks them all comes before one who does not. */
  readonly languages: readonly string[];
  readonly now: number;
}

/** Why somebody is suggested; the sentence stands in words under `reasons.suggest`. */
export const SUGGESTION_REASONS = [
  'speciality',
  'years',
  'language',
  'free-soon',
  'free-of-charge',
  'full-time',
] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

export interface Suggestion {
  readonly mediatorId: string;
  readonly reasons: readonly SuggestionReason[];
}

const WEEK = 7 * DAY;
const WORTH: Readonly<Record<SuggestionReason, number>> = {
  speciality: 8,
  'free-soon': 4,
  language: 3,
  years: 2,
  'full-time': 1,
  'free-of-charge': 1,
};
const SUGGESTED = 3;
const SHOWN_REASONS = 3;

/** The three that fit best, each with its strongest reasons; the same question always gives the same answer. */
export function suggest(candidates: readonly Candidate[], need: Need): Suggestion[] {
  return candidates
    .map((candidate) => ({ candidate, reasons: reasonsFor(candidate, need) }))
    .map(({ candidate, reasons }) => ({
      candidate,
      reasons,
      worth: reasons.reduce((total, reason) => total + WORTH[reason], 0),
    }))
    .sort((one, other) => other.worth - one.worth || earlier(one.candidate, other.candidate))
    .slice(0, SUGGESTED)
    .map(({ candidate, reasons }) => ({ mediatorId: candidate.mediatorId, reasons: strongest(reasons) }));
}

function reasonsFor(candidate: Candidate, need: Need): SuggestionReason[] {
  const fits: Readonly<Record<SuggestionReason, boolean>> = {
    speciality: candidate.specialities.includes(need.disputeType),
    years: candidate.years >= 5,
    language: need.languages.every((language) => candidate.languages.includes(language)),
    'free-soon': candidate.nextFree !== undefined && candidate.nextFree - need.now <= WEEK,
    'free-of-charge': !candidate.charges,
    'full-time': candidate.fullTime,
  };
  return SUGGESTION_REASONS.filter((reason) => fits[reason]);
}

const strongest = (reasons: readonly SuggestionReason[]) =>
  [...reasons].sort((one, other) => WORTH[other] - WORTH[one]).slice(0, SHOWN_REASONS);
const earlier = (one: Candidate, other: Candidate) =>
  (one.nextFree ?? Infinity) - (other.nextFree ?? Infinity) || one.mediatorId.localeCompare(other.mediatorId);

import type { MeetingMode } from '@maplebridge/kernel';
import type { Prerequisite } from './session.machine.js';
import { isHost, type SessionRole } from './media.rules.js';
import type { SessionKind } from './session.machine.js';

export interface PersonAtDoor {
  readonly accountId: string;
  readonly role: SessionRole;
  readonly side: string | null;
  readonly state: string;
  readonly identityOutcome: 'same' | 'different' | null;
}

export interface DoorFacts {
  readonly kind: SessionKind;
  readonly mode: MeetingMode;
  readonly people: readonly PersonAtDoor[];
  /** Accounts that have not accepted every text needed. */
  readonly withoutConsent: readonly string[];
  readonly disclosureDone: boolean;
}

/** Those of the sides who take part now: let in on video, compared at the table or on the phone. */
export const present = ({ mode, people }: Pick<DoorFacts, 'mode' | 'people'>): PersonAtDoor[] =>
  people.filter(({ role, state, identityOutcome }) => role === 'party' && state !== 'removed' && (mode === 'video' ? state === 'admitted' : identityOutcome !== null));

/** What is still undone before the talk may start; empty: nothing. */
export function missingFor(facts: DoorFacts): Prerequisite[] {
  const there = present(facts);
  const sides = new Set(there.map(({ side }) => side));
  const host = facts.mode !== 'video' || facts.people.some(({ role, state }) => isHost(facts.kind, role) && state === 'admitted');
  const missing: Prerequisite[] = [];
  if (!host || !sides.has('applicant') || !sides.has('respondent')) missing.push('people');
  if (there.length === 0 || there.some(({ identityOutcome }) => identityOutcome !== 'same')) missing.push('identity');
  if (there.some(({ accountId }) => facts.withoutConsent.includes(accountId))) missing.push('consents');
  if (!facts.disclosureDone) missing.push('disclosure');
  return missing;
}

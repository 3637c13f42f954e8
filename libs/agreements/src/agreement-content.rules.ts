import type { CaseId, Language, PartyId } from '@maplebridge/kernel';
import type { AgreementText } from './agreement-text.rules.js';
import type { Terms } from './terms.rules.js';

/** A party as named in the agreement; a legal person acts through its representative. */
export interface AgreementParty {
  readonly id: PartyId;
  readonly side: string;
  readonly kind: string;
  readonly name: string;
  readonly representative?: { readonly name: string; readonly authority: string };
}

/** Everything a signature covers. It is stored once per version as canonical JSON and never changes. */
export interface AgreementContent {
  readonly schema: 'maplebridge-agreement-1';
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly number: number;
  readonly profile: string;
  readonly organisation: string;
  readonly mediators: readonly string[];
  readonly parties: readonly AgreementParty[];
  readonly terms: Terms;
  readonly text: Readonly<Record<Language, AgreementText>>;
}

/** Clauses whose wording differs between two versions, by id; those gone are listed too. */
export function changedClauses(before: AgreementContent, after: AgreementContent): { added: string[]; changed: string[]; removed: string[] } {
  const old = new Map(before.text[before.terms.governingLanguage].clauses.map((clause) => [clause.id, clause.text]));
  const now = after.text[after.terms.governingLanguage].clauses;
  return {
    added: now.filter((clause) => !old.has(clause.id)).map((clause) => clause.id),
    changed: now.filter((clause) => old.has(clause.id) && old.get(clause.id) !== clause.text).map((clause) => clause.id),
    removed: [...old.keys()].filter((id) => !now.some((clause) => clause.id === id)),
  };
}

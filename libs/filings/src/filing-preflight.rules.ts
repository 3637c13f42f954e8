import type { CourtBasis, JurisdictionProfile, PreflightGround } from '@maplebridge/law';
import type { ManifestCheck } from './manifest.rules.js';

export interface FilingPartyFacts {
  readonly consented: boolean;
  /** A human compared the document, or another recorded method did. */
  readonly identified: boolean;
  /** Acts in person, or through somebody with a paper that reaches far enough. */
  readonly authorised: boolean;
  readonly serviceAddress: boolean;
  readonly warned: boolean;
}

/** What is known about a joint application just before it is packed. */
export interface FilingPreflightFacts {
  readonly disputeType: string;
  readonly basis?: CourtBasis;
  readonly parties: readonly FilingPartyFacts[];
  readonly windowOver: boolean;
  /** The organisation sealed, so that its proof of mediation can be sealed too. */
  readonly stamped: boolean;
  /** Everything owed is done already. */
  readonly performed: boolean;
  readonly propertyProofMissing: boolean;
  /** Grounds that the preflight of the terms found when the agreement was signed. */
  readonly terms: readonly PreflightGround[];
}

export interface FilingFinding {
  readonly id: PreflightGround;
  readonly ok: boolean;
  readonly weight: 'blocker' | 'advice';
  readonly citation?: string;
}

const every = (test: (party: FilingPartyFacts) => boolean) => (facts: FilingPreflightFacts) => facts.parties.length > 0 && facts.parties.every(test);

/** Grounds looked at here; each other one of the profile is the terms' own and was checked before signing. */
function holds(id: PreflightGround, facts: FilingPreflightFacts, profile: JurisdictionProfile): boolean {
  if (facts.terms.includes(id)) return false;
  switch (id) {
    case 'subject-excluded': return profile.disputeTypes.some((type) => type.id === facts.disputeType);
    case 'court-without-basis': return profile.court.bases.some((basis) => basis.code === facts.basis);
    case 'party-missing':
    case 'not-joint': return every((party) => party.consented)(facts);
    case 'authority-missing': return every((party) => party.authorised)(facts);
    case 'capacity-unchecked': return every((party) => party.identified)(facts);
    case 'service-address-missing': return every((party) => party.serviceAddress)(facts);
    case 'warning-unaccepted': return every((party) => party.warned)(facts);
    case 'window-closed': return !facts.windowOver;
    case 'attestation-unsealed': return facts.stamped;
    case 'already-performed': return !facts.performed;
    case 'property-proof-missing': return !facts.propertyProofMissing;
    default: return true;
  }
}

/** Every ground on which a court refuses, as the profile lists them, and whether it is in order here. */
export function filingPreflight(profile: JurisdictionProfile, facts: FilingPreflightFacts): FilingFinding[] {
  return profile.preflight.map(({ id, weight, citation }) => ({
    id, weight, ok: holds(id, facts, profile), ...(citation && { citation: `${citation.law} ${citation.article}` }),
  }));
}

/** The first finding that stops a filing. */
export const firstBlocker = (findings: readonly FilingFinding[]): PreflightGround | undefined =>
  findings.find((finding) => !finding.ok && finding.weight === 'blocker')?.id;

export const asChecks = (findings: readonly FilingFinding[]): ManifestCheck[] => findings.map((finding) => ({ ...finding }));

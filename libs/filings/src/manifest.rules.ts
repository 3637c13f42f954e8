import type { CourtBasis, PackageDocument, ProfileId } from '@maplebridge/law';

export const PACKAGE_SCHEMA = 'maplebridge-court-package-1';

export interface PackedFile {
  readonly path: string;
  readonly document: PackageDocument;
  readonly title: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly recordId: string;
  readonly disclosureId?: string;
}

/** A court or an organisation: `name` is the one it signs with, `english` the one for readers of English. */
export interface ManifestHouse {
  readonly id: string;
  readonly name: string;
  readonly english?: string;
}

export interface ManifestParty {
  readonly id: string;
  readonly side: string;
  readonly kind: string;
  readonly name: string;
  readonly representative?: string;
}

/** One duty in one line, for the court's lists; the full terms stand in the obligations file. */
export interface ManifestTerm {
  readonly debtor: string;
  readonly creditor: string;
  readonly kind: string;
  readonly text: string;
  readonly minor?: number;
  readonly currency?: string;
  readonly due: string;
  readonly paid: boolean;
}

export interface ManifestCheck {
  readonly id: string;
  readonly ok: boolean;
  readonly weight: string;
  readonly citation?: string;
}

/** What a package says about itself, apart from its files. Instants are ISO 8601 in UTC. */
export interface ManifestFacts {
  readonly packageId: string;
  readonly filingId: string;
  readonly caseNumber: string;
  readonly profile: ProfileId;
  readonly route: string;
  readonly court: ManifestHouse;
  readonly basis: CourtBasis;
  readonly organisation: ManifestHouse;
  readonly parties: readonly ManifestParty[];
  readonly agreement: { readonly id: string; readonly version: number; readonly sha256: string };
  readonly terms: readonly ManifestTerm[];
  /** Every clause of the agreement in its governing language, in order: what a ruling repeats. */
  readonly clauses: readonly string[];
  readonly moments: { readonly lastPartySignedAt: string; readonly stampedAt?: string; readonly effectiveAt?: string; readonly askedAt: string };
  readonly windowEnd?: string;
  readonly preflight: readonly ManifestCheck[];
  /** Where the court sends what it answers. */
  readonly answerTo: string;
  /** Certificate of the key that signed this manifest, PEM. */
  readonly certificate: string;
}

export interface Manifest extends ManifestFacts {
  readonly schema: typeof PACKAGE_SCHEMA;
  readonly files: readonly PackedFile[];
}

import type { OrganisationId } from '@maplebridge/kernel';

export interface SealOrder {
  readonly organisationId: OrganisationId;
  /** Written into the certificate when the organisation's key is first made. */
  readonly organisationName: string;
  readonly reason: string;
  readonly at: Date;
}

/** What a seal proves. `intact` and `wholeDocument` are the two that matter; `ours` says the demo authority issued it. */
export interface SealCheck {
  readonly intact: boolean;
  readonly wholeDocument: boolean;
  readonly ours: boolean;
  readonly sealedBy: string | null;
  readonly sealedAt: Date | null;
}

/**
 * Puts an organisation's seal on a PDF (PAdES B-B, ETSI EN 319 142) and checks one. This seal protects integrity
 * and is not a licensed one; a licensed seal is another adapter of this port.
 */
export abstract class Sealer {
  abstract seal(pdf: Buffer, order: SealOrder): Promise<Buffer>;
  /** Never throws on a damaged file: it answers `intact: false`. */
  abstract verify(pdf: Buffer): Promise<SealCheck>;
}

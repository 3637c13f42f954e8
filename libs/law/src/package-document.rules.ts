/** Everything a court package may hold. There is no other way in: what is not named here cannot be packed. */
export const PACKAGE_DOCUMENTS = [
  'application', 'agreement', 'obligations', 'mediation-attestation', 'identity', 'capacity', 'power-of-attorney',
  'property-proof', 'payment-proof', 'service-address', 'consent-extract', 'undisputed-facts', 'disclosed-evidence',
  'false-mediation-acknowledgement', 'audit-extract', 'index', 'signature',
] as const;
export type PackageDocument = (typeof PACKAGE_DOCUMENTS)[number];

/** What a court never sees, named so that a test can try each. */
export const NEVER_PACKED = [
  'caucus-note', 'chat-message', 'offer', 'recording', 'transcript', 'mediator-note', 'private-evidence', 'unsigned-draft',
] as const;

/** `always`, or only where the case has one (an agent, property, confirmed facts, disclosed evidence). */
export interface PackageRule {
  readonly id: PackageDocument;
  readonly needed: 'always' | 'where-applicable';
}

const ALWAYS: readonly PackageDocument[] = [
  'application', 'agreement', 'obligations', 'mediation-attestation', 'identity', 'service-address',
  'false-mediation-acknowledgement', 'index',
];

export const PACKAGE_RULES: readonly PackageRule[] = PACKAGE_DOCUMENTS.map((id) => ({
  id,
  needed: ALWAYS.includes(id) ? 'always' : 'where-applicable',
}));

/** Whether a thing of this sort may enter a court package; anything unknown may not. */
export const mayBePacked = (document: string): document is PackageDocument =>
  (PACKAGE_DOCUMENTS as readonly string[]).includes(document);

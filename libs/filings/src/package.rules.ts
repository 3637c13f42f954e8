import { Refusal } from '@maplebridge/kernel';
import { mayBePacked, PACKAGE_DOCUMENTS, type PackageDocument, type PackageRule } from '@maplebridge/law';
import type { Manifest, ManifestFacts, PackedFile } from './manifest.rules.js';
import { PACKAGE_SCHEMA } from './manifest.rules.js';

/** Something that might go to a court: what it is, whose eyes it was made for, and where it comes from. */
export interface Candidate {
  readonly document: string;
  /** Data class set when the thing was created; only `court` leaves the house as it is. */
  readonly dataClass: string;
  /** The record it comes from: a paper, an identity check, an evidence item. */
  readonly recordId: string;
  /** The act by which its owner opened evidence to the court. */
  readonly disclosure?: { readonly id: string; readonly to: string };
  /** For the agreement: whether every signature and the seal its law asks for are there. */
  readonly signed?: boolean;
  readonly title: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** Brought by a party as evidence: only its owner's act sends it to a court. */
const DISCLOSED: readonly string[] = ['disclosed-evidence', 'property-proof'];
const SHA256 = /^[0-9a-f]{64}$/;
/** Every type people may bring, and the data made here: what its owner opened to the court goes there as it is. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf', 'application/json': 'json', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/heic': 'heic', 'image/heif': 'heif',
  'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/wav': 'wav', 'audio/ogg': 'ogg', 'audio/aac': 'aac', 'audio/amr': 'amr',
  'video/mp4': 'mp4', 'video/quicktime': 'mov', 'video/webm': 'webm',
};

/** Why this may not enter a package, or undefined when it may. Everything not allowed here stays out. */
export function keptOut(candidate: Candidate): string | undefined {
  if (!mayBePacked(candidate.document) || candidate.document === 'signature') return 'not-on-the-list';
  if (DISCLOSED.includes(candidate.document)) {
    if (candidate.disclosure?.to !== 'court') return 'not-disclosed-to-court';
  } else if (candidate.dataClass !== 'court') return 'not-for-the-court';
  if (candidate.document === 'agreement' && candidate.signed !== true) return 'unsigned-draft';
  if (!SHA256.test(candidate.sha256) || !Number.isSafeInteger(candidate.bytes) || candidate.bytes <= 0) return 'no-fingerprint';
  if (!(candidate.mediaType in EXTENSIONS)) return 'unknown-media-type';
  return undefined;
}

/** The same bytes for the same purpose go once; a photo that shows who somebody is and what they may do goes as both. */
export function withoutRepeats<T extends Pick<Candidate, 'document' | 'sha256'>>(candidates: readonly T[]): T[] {
  return candidates.filter((each, i) => candidates.findIndex((other) => other.document === each.document && other.sha256 === each.sha256) === i);
}

/** Documents the profile always asks for and nobody brought. */
export function missingDocuments(candidates: readonly Pick<Candidate, 'document'>[], rules: readonly PackageRule[]): PackageDocument[] {
  return rules.filter((rule) => rule.needed === 'always' && !candidates.some(({ document }) => document === rule.id)).map((rule) => rule.id);
}

/** The files of a package in reading order, each with its path. Throws `Refusal` `not-ready` when one may not enter. */
export function packedFiles(candidates: readonly Candidate[]): PackedFile[] {
  const order = (candidate: Candidate) => (PACKAGE_DOCUMENTS as readonly string[]).indexOf(candidate.document);
  const sorted = candidates
    .map((candidate, position) => ({ candidate, position }))
    .sort((a, b) => order(a.candidate) - order(b.candidate) || a.position - b.position);
  return sorted.map(({ candidate }, index) => {
    const reason = keptOut(candidate);
    if (reason) throw new Refusal('not-ready', reason, { document: candidate.document });
    const { document, title, sha256, bytes, mediaType, recordId, disclosure } = candidate;
    const path = `data/${String(index + 1).padStart(2, '0')}-${document}.${EXTENSIONS[mediaType]}`;
    return { path, document: document as PackageDocument, title, sha256, bytes, mediaType, recordId, ...(disclosure && { disclosureId: disclosure.id }) };
  });
}

/** The manifest of an immutable package. Throws `Refusal` when a document is missing or may not enter. */
export function buildManifest(facts: ManifestFacts, candidates: readonly Candidate[], rules: readonly PackageRule[]): Manifest {
  const [missing] = missingDocuments(candidates, rules);
  if (missing) throw new Refusal('not-ready', 'document-missing', { document: missing });
  return { schema: PACKAGE_SCHEMA, ...facts, files: packedFiles(candidates) };
}

import { z } from 'zod';
import { PROFILE_IDS } from '@maplebridge/law';

const id = z.uuid();
const line = z.string().min(1).max(500);
const instant = z.iso.datetime();
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Payload paths only: one folder, no way up, no surprise. */
const pathSchema = z.string().max(200).regex(/^data\/[0-9A-Za-z][0-9A-Za-z._-]*$/);

export const fileSchema = z.object({
  path: pathSchema, document: z.string().min(1).max(60), title: z.string().max(200), sha256: sha256Schema,
  bytes: z.int().positive().max(1_000_000_000), mediaType: z.string().max(100), recordId: z.string().max(100), disclosureId: z.string().max(100).optional(),
});

/** Whoever signs signs with `name`; `english` is for readers of English. */
const houseSchema = z.object({ id, name: line, english: line.optional() });
const partySchema = z.object({ id, side: line, kind: line, name: line, representative: line.optional() });
const termSchema = z.object({
  debtor: line, creditor: line, kind: line, text: z.string().max(4000), minor: z.int().nonnegative().optional(), currency: z.string().length(3).optional(),
  due: z.string().max(100), paid: z.boolean(),
});
const checkSchema = z.object({ id: line, ok: z.boolean(), weight: line, citation: line.optional() });

/** The court's own reading of a package's manifest: this is the contract between the two houses. */
export const manifestSchema = z.object({
  schema: z.literal('maplebridge-court-package-1'),
  packageId: id, filingId: id, caseNumber: line, profile: z.enum(PROFILE_IDS), route: line,
  court: houseSchema, basis: line, organisation: houseSchema,
  parties: z.array(partySchema).min(2).max(200),
  agreement: z.object({ id, version: z.int().positive(), sha256: sha256Schema }),
  terms: z.array(termSchema).max(500),
  clauses: z.array(z.string().max(4000)).max(200).default([]),
  moments: z.object({ lastPartySignedAt: instant, stampedAt: instant.optional(), effectiveAt: instant.optional(), askedAt: instant }),
  windowEnd: instant.optional(),
  preflight: z.array(checkSchema).max(100),
  answerTo: z.url().max(500), certificate: z.string().max(20_000),
  files: z.array(fileSchema).min(1).max(500),
});
export type PackageManifest = z.output<typeof manifestSchema>;

export const signatureSchema = z.object({ algorithm: line, signature: z.base64().max(4000), certificate: z.string().max(20_000) });
export type PackageSignature = z.output<typeof signatureSchema>;

/** What is brought later because the court asked for it; a package of its own, with its own id and signature. */
export const supplementSchema = z.object({
  schema: z.literal('maplebridge-court-supplement-1'),
  supplementId: id, packageId: id,
  /** Number of the answer that asked. */
  answer: z.int().positive(),
  organisation: z.object({ id, name: line }),
  items: z.array(z.object({ id, text: z.string().max(4000) })).min(1).max(50),
  files: z.array(fileSchema.extend({ itemId: id.optional() })).max(200),
  certificate: z.string().max(20_000),
});
export type SupplementManifest = z.output<typeof supplementSchema>;

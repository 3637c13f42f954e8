import { z } from 'zod';
import { CATEGORIES, CLASSES, DISCLOSED_TO } from '@maplebridge/evidence';
import { id } from '../door/ids.schema.js';

const title = z.string().trim().min(1, 'input-missing').max(120, 'input-too-long');
const category = z.enum(CATEGORIES);

export const ItemPath = z.strictObject({ caseId: id, itemId: id });
export const AddBody = z.strictObject({ fileId: id, title, category, class: z.enum(CLASSES), partyId: id.optional() });
export const DescribeBody = z.strictObject({ title, category });
export const DiscloseBody = z.strictObject({ to: z.enum(DISCLOSED_TO) });
export const ItemId = z.strictObject({ id }).meta({ id: 'EvidenceId' });

export const EvidenceItem = z
  .strictObject({
    id,
    partyId: id,
    own: z.boolean(),
    fileId: id,
    title: z.string(),
    category,
    class: z.enum(CLASSES),
    readers: z.enum(['both-sides', 'mediator-only', 'both-sides-and-court', 'mediator-and-court']),
    openTo: z.array(z.enum(DISCLOSED_TO)),
    /** Somebody else has opened it; told to its owner only. */
    seen: z.boolean(),
    addedAt: z.iso.datetime(),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    sha256: z.string(),
    scan: z.enum(['not-scanned', 'clean', 'infected']),
    checked: z.boolean(),
    allowedActions: z.array(z.enum(['describe', 'disclose', 'withdraw'])),
  })
  .meta({ id: 'EvidenceItem' });
export const EvidenceList = z.strictObject({ items: z.array(EvidenceItem), mayAdd: z.boolean() }).meta({ id: 'EvidenceList' });

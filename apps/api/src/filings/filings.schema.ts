import { MEETING_MODES } from '@maplebridge/kernel';
import { z } from 'zod';
import { ANSWER_KINDS, FILING_STATES, STEPS, type FilingAction } from '@maplebridge/filings';
import { COURT_BASES } from '@maplebridge/law';
import { id, instant } from '../door/ids.schema.js';

const state = z.enum(FILING_STATES);
const names = z.strictObject({ 'zh-CN': z.string(), en: z.string() });

export const SlotPath = z.strictObject({ slotId: id });
export const AskBody = z.strictObject({ courtId: z.uuid('court-missing'), basis: z.enum(COURT_BASES, 'basis-missing'), undertaking: z.literal(true, 'undertaking-missing') });
export const JoinBody = z.strictObject({ undertaking: z.literal(true, 'undertaking-missing') });
export const SupplementBody = z.strictObject({ items: z.array(z.strictObject({ id, text: z.string().trim().max(4000), fileIds: z.array(id).max(20) })).min(1).max(50) });
export const FilingMoved = z.strictObject({ id, state }).meta({ id: 'FilingMoved' });

export const VerificationSlot = z
  .strictObject({ slotId: id, startsAt: instant, endsAt: instant, zone: z.string(), mode: z.enum(MEETING_MODES), place: z.string() })
  .meta({ id: 'VerificationSlot' });
const filing = z
  .strictObject({
    id, state, step: z.enum(STEPS), profile: z.string(), windowEnd: instant.nullable(), askedAt: instant.nullable(), readyAt: instant.nullable(), receivedAt: instant.nullable(), acceptBy: instant.nullable(),
    packageId: id.nullable(), number: z.string().nullable(), decidedAt: instant.nullable(), servedAt: instant.nullable(), reasons: z.array(z.string()), note: z.string(),
    courtId: id.nullable(), courtName: names.nullable(), basis: z.string().nullable(),
    supplement: z.strictObject({ answer: z.number().int(), dueAt: z.string(), items: z.array(z.strictObject({ id, item: z.string(), note: z.string() })) }).nullable(),
    slot: VerificationSlot.nullable(), hasNotice: z.boolean(), hasRuling: z.boolean(), performed: z.boolean(), lastPartySignedAt: instant.nullable(),
    parties: z.array(z.strictObject({ id, side: z.string(), name: z.string(), yours: z.boolean(), askedAt: instant.nullable(), servedAt: instant.nullable() })),
    preflight: z.array(z.strictObject({ id: z.string(), ok: z.boolean(), weight: z.string(), citation: z.string().nullable() })),
    courts: z.array(z.strictObject({ id, name: names })), bases: z.array(z.strictObject({ code: z.string(), citation: z.string().nullable() })),
    allowedActions: z.array(z.string() as unknown as z.ZodType<FilingAction>),
  })
  .meta({ id: 'Filing' });
export const FilingAnswer = z.strictObject({ filing: filing.nullable() });
export const UndeliveredList = z.strictObject({
  items: z.array(z.strictObject({
    id, caseId: id, caseNumber: z.string().nullable(), court: names.nullable(), readyAt: instant.nullable(), windowEnd: instant.nullable(), packageId: id.nullable(), tries: z.number().int(), lastTryAt: instant.nullable(), problem: z.string().nullable(),
  })),
});
export const VerificationEntered = z.strictObject({ caseId: id, sessionId: id });

/** What a court sends back: the signed text as one string, so that nothing on the way can re-order it. */
export const EnvelopeBody = z.strictObject({
  content: z.string().min(2).max(900_000),
  signature: z.strictObject({ algorithm: z.string().max(60), signature: z.base64().max(4000), certificate: z.string().max(20_000) }),
});
export const CourtMessage = z.strictObject({
  court: z.strictObject({ id, name: z.string().max(200) }),
  answer: z.strictObject({
    packageId: id, seq: z.int().positive().max(10_000), kind: z.enum(ANSWER_KINDS), givenAt: instant, number: z.string().max(60).optional(),
    items: z.array(z.strictObject({ id, item: z.string().max(60), note: z.string().max(2000) })).max(50).optional(), dueAt: instant.optional(), slot: VerificationSlot.optional(),
    reasons: z.array(z.string().max(60)).max(20).optional(), note: z.string().max(2000).optional(),
  }),
  paper: z.strictObject({ name: z.string().max(100), sha256: z.string().regex(/^[0-9a-f]{64}$/), content: z.base64() }).optional(),
});
export const AnswerReceived = z.strictObject({ received: z.literal(true) });

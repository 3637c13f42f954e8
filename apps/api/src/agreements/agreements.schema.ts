import { z } from 'zod';
import { AGREEMENT_STATES } from '@maplebridge/agreements';
import { id, instant } from '../door/ids.schema.js';
import { due, language, money, payee, Terms } from './terms.schema.js';

const moment = instant.nullable();
const state = z.enum(AGREEMENT_STATES).meta({ id: 'AgreementState' });
const number = z.number().int().min(1).max(100_000);
const reason = z.string().trim().max(1000);

export const DutyPath = z.strictObject({ caseId: id, dutyId: z.string().max(40) });

export const DraftBody = z.strictObject({ terms: Terms });
export const ReviseBody = z.strictObject({ number, terms: Terms });
export const VersionBody = z.strictObject({ number });
export const SendBody = z.strictObject({ number, reason: reason.optional() });
export const RefuseBody = z.strictObject({ number, reason: reason.min(1, 'input-missing') });
export const MarkBody = z.strictObject({ number, clauseId: z.string().max(40), answer: z.enum(['agree', 'change']), note: reason.optional(), partyId: id.optional() });
export const SignBody = z.strictObject({ number, imageFileId: id, challengeId: id, code: z.string().trim().min(6, 'code-wrong').max(8, 'code-wrong'), partyId: id.optional() });
export const PaperBody = z.strictObject({ number, scanFileId: id, signedAt: instant, partyIds: z.array(id).max(40), compared: z.boolean() });
export const PaymentBody = z.strictObject({ slipFileId: id });
export const ToStampQuery = z.strictObject({ after: z.string().max(80).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) });

export const AgreementAnswer = z.strictObject({ id, state, number }).meta({ id: 'AgreementAnswer' });
export const Opened = z.strictObject({ open: z.number().int() });
export const CodeSent = z.strictObject({ challengeId: id, expiresAt: instant, contact: z.string() });
export const PartySigned = z.strictObject({ state, signedAt: instant, unsigned: z.number().int() });
export const MediatorSigned = z.strictObject({ state, signedAt: instant });
export const PaperTaken = z.strictObject({ state });
export const Stamped = z.strictObject({ state, stampedAt: instant, settledAt: moment });
export const Received = z.strictObject({ received: z.boolean() });

export const check = z
  .strictObject({
    id: z.string(),
    result: z.enum(['ok', 'blocker', 'advice']),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    fix: z.string().optional(),
    needsReason: z.boolean().optional(),
    source: z.string().optional(),
  })
  .meta({ id: 'AgreementCheck' });

const clause = z.strictObject({ id: z.string(), text: z.string() });
const text = z
  .strictObject({ facts: z.string(), points: z.array(z.string()), responsibility: z.string(), clauses: z.array(clause), voluntary: z.string() })
  .meta({ id: 'AgreementText' });
const texts = z.strictObject({ 'zh-CN': text, en: text });
export const Preview = z.strictObject({ checks: z.array(check), text: texts });

const party = z.strictObject({
  id,
  side: z.string(),
  kind: z.string(),
  name: z.string(),
  representative: z.strictObject({ name: z.string(), authority: z.string() }).optional(),
});
const duty = z.strictObject({
  id: z.string(), obligationId: z.string(), kind: z.enum(['pay', 'do', 'refrain']), debtorId: id.optional(), creditorId: id.optional(),
  amount: money.optional(), due: due.optional(), payee: payee.optional(), part: z.number().int(),
});

export const Agreement = z
  .strictObject({
    id, state, number,
    sha256: z.string(),
    writtenAt: instant,
    profile: z.string(),
    caseNumber: z.string(),
    organisation: z.string(),
    mediators: z.array(z.string()),
    language,
    parties: z.array(party),
    terms: Terms,
    text: texts,
    duties: z.array(duty),
    marks: z.array(z.strictObject({ partyId: id, clauseId: z.string(), answer: z.enum(['agree', 'change']), note: z.string(), at: instant })),
    signatures: z.array(z.strictObject({ kind: z.enum(['party', 'mediator', 'seal']), partyId: id.nullable(), signerName: z.string(), method: z.string(), signedAt: instant })),
    payments: z.array(z.strictObject({ dutyId: z.string(), recordedAt: instant, receivedAt: moment })),
    yourParties: z.array(id),
    signBy: moment,
    lastPartySignedAt: moment,
    mediatorSignedAt: moment,
    stampedAt: moment,
    effectiveAt: moment,
    settledAt: moment,
    refusedBy: id.nullable(),
    refusalReason: z.string(),
    sealed: z.boolean(),
    /** Last day to ask a court together; null where there is no such limit or nobody has signed. */
    allDueAtSigning: z.boolean(),
    performedOnTheSpot: z.boolean(),
  })
  .meta({ id: 'Agreement' });

export const AgreementRead = z.strictObject({
  agreement: Agreement.nullable(),
  changes: z.strictObject({ added: z.array(z.string()), changed: z.array(z.string()), removed: z.array(z.string()) }).nullable(),
  allowedActions: z.array(z.string()),
});

export const VersionList = z.strictObject({
  items: z.array(z.strictObject({ number, sha256: z.string(), writtenAt: instant, text: texts, terms: Terms })),
});

export const ToStampList = z.strictObject({
  items: z.array(
    z.strictObject({ id, caseId: id, number, caseNumber: z.string(), parties: z.array(z.string()), lastPartySignedAt: instant, mediatorSignedAt: instant }),
  ),
  next: z.string().nullable(),
});

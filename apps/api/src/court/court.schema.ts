import { MEETING_MODES } from '@maplebridge/kernel';
import { z } from 'zod';
import { COURT_CHECKS, DOCKET_STATES, DOCKET_TABS, type DocketAction } from '@maplebridge/court';
import { DISMISSAL_GROUNDS, NOT_ACCEPTED_GROUNDS, SUPPLEMENT_ITEMS } from '@maplebridge/law';
import { id, instant } from '../door/ids.schema.js';

const note = z.string().trim().max(2000);
const state = z.enum(DOCKET_STATES);
const actions = z.array(z.string() as unknown as z.ZodType<DocketAction>);

export const DocketPath = z.strictObject({ docketId: id });
export const DocketPaperPath = z.strictObject({ docketId: id, paperId: id });
export const CourtPath = z.strictObject({ organisationId: id });

export const InboxQuery = z.strictObject({
  tab: z.enum(DOCKET_TABS).default('new'), text: z.string().trim().max(100).default(''),
  days: z.coerce.number().int().min(1).max(3650).optional(), after: z.string().max(100).optional(),
});
const term = z.strictObject({
  debtor: z.string(), creditor: z.string(), kind: z.string(), text: z.string(), minor: z.number().int().optional(), currency: z.string().optional(), due: z.string(), paid: z.boolean(),
});
export const Inbox = z
  .strictObject({
    items: z.array(z.strictObject({
      id, state, parties: z.string(), caseNumber: z.string(), number: z.string().nullable(), organisation: z.string(), organisationEnglish: z.string().nullable(), terms: z.array(term), receivedAt: instant, dueAt: instant,
      findings: z.number().int(), advice: z.number().int(), checks: z.number().int(), intact: z.boolean(), assignedTo: id.nullable(), assignedName: z.string().nullable(),
    })),
    counts: z.array(z.strictObject({ tab: z.enum(DOCKET_TABS), count: z.number().int(), dueAt: instant })),
    next: z.string().nullable(),
  })
  .meta({ id: 'CourtInbox' });

export const DocketMoved = z.strictObject({ id, state, allowedActions: actions }).meta({ id: 'DocketMoved' });
const sent = z.strictObject({ id: z.string(), ok: z.boolean(), weight: z.string(), citation: z.string().optional() });
const house = z.strictObject({ id, name: z.string(), english: z.string().optional() });
const manifest = z.strictObject({
  schema: z.string(), packageId: id, filingId: id, caseNumber: z.string(), profile: z.string(), route: z.string(),
  court: house, basis: z.string(), organisation: house,
  parties: z.array(z.strictObject({ id, side: z.string(), kind: z.string(), name: z.string(), representative: z.string().optional() })),
  agreement: z.strictObject({ id, version: z.number().int(), sha256: z.string() }), terms: z.array(term),
  moments: z.strictObject({ lastPartySignedAt: instant, stampedAt: instant.optional(), effectiveAt: instant.optional(), askedAt: instant }),
  windowEnd: instant.optional(), preflight: z.array(sent),
});
const slot = z.strictObject({ slotId: id, startsAt: instant, endsAt: instant, zone: z.string(), mode: z.enum(MEETING_MODES), place: z.string() });
const answerBody = z.strictObject({
  number: z.string().optional(), items: z.array(z.strictObject({ id, item: z.string(), note: z.string() })).optional(), dueAt: instant.optional(), slot: slot.optional(),
  reasons: z.array(z.string()).optional(), note: z.string().optional(),
});
export const Docket = z
  .strictObject({
    id, state, number: z.string().nullable(), suggestedNumber: z.string(), manifest, manifestSha256: z.string(), signedBy: z.string().nullable(), intact: z.boolean(),
    receivedAt: instant, acceptBy: instant, decideBy: instant.nullable(), supplementBy: instant.nullable(), verifiedAt: instant.nullable(), decidedAt: instant.nullable(),
    assignedTo: id.nullable(), assignedName: z.string().nullable(),
    checks: z.array(z.strictObject({ id: z.enum(COURT_CHECKS), ok: z.boolean(), citations: z.array(z.string()), mine: z.boolean() })),
    papers: z.array(z.strictObject({
      id, source: id, position: z.number().int(), document: z.string(), title: z.string(), sha256: z.string(), bytes: z.number().int(), mediaType: z.string(), intact: z.boolean(),
      verdict: z.enum(['accepted', 'returned']).nullable(), verdictAt: instant.nullable(),
    })),
    supplements: z.array(z.strictObject({ id, answer: z.number().int(), items: z.array(z.strictObject({ id, text: z.string() })) })),
    answers: z.array(z.strictObject({
      seq: z.number().int(), kind: z.string(), body: answerBody, givenAt: instant, wholeAt: instant.nullable(), sentAt: instant.nullable(), paperId: id.nullable(), paperSha256: z.string().nullable(),
    })),
    supplementItems: z.array(z.string()), notAcceptedGrounds: z.array(z.string()), dismissalGrounds: z.array(z.string()),
    related: z.array(z.strictObject({ id, number: z.string().nullable(), parties: z.string(), state, receivedAt: instant })), allowedActions: actions,
  })
  .meta({ id: 'Docket' });

export const CheckBody = z.strictObject({ point: z.enum(COURT_CHECKS), ticked: z.boolean() });
export const ReviewPaperBody = z.strictObject({ verdict: z.enum(['accepted', 'returned']) });
export const AcceptBody = z.strictObject({ number: z.string().trim().min(3, 'number-missing').max(60) });
export const SupplementBody = z.strictObject({ items: z.array(z.strictObject({ item: z.enum(SUPPLEMENT_ITEMS), note })).min(1, 'nothing-chosen').max(20), dueAt: instant });
export const NotAcceptBody = z.strictObject({ reasons: z.array(z.enum(NOT_ACCEPTED_GROUNDS)).min(1, 'nothing-chosen').max(7), note });
export const DismissBody = z.strictObject({ reasons: z.array(z.enum(DISMISSAL_GROUNDS)).min(1, 'nothing-chosen').max(6), note });
export const NoteBody = z.strictObject({ note });
export const SlotBody = z.strictObject({ startsAt: instant, endsAt: instant, zone: z.string().max(60), mode: z.enum(MEETING_MODES), place: z.string().trim().max(200) });

export const PullBody = z.strictObject({ docketIds: z.array(id).min(1, 'nothing-chosen').max(200), format: z.enum(['json', 'csv', 'zip']) });
export const PullsQuery = z.strictObject({ after: z.string().max(100).optional() });
export const PullList = z.strictObject({
  items: z.array(z.strictObject({ id, accountId: id.nullable(), name: z.string().nullable(), clientId: z.string().nullable(), format: z.string(), count: z.number().int(), at: instant })),
  next: z.string().nullable(),
});

export const Receipt = z
  .strictObject({ receiptId: id, packageId: id, manifestSha256: z.string(), court: z.strictObject({ id, name: z.string() }), receivedAt: instant, acceptBy: instant, intact: z.boolean() })
  .meta({ id: 'CourtReceipt' });
export const SupplementReceipt = z.strictObject({ supplementId: id, received: z.boolean() });
export const TokenBody = z.strictObject({ grant_type: z.literal('client_credentials'), client_id: z.string().max(100), client_secret: z.string().max(200) });
export const Token = z.strictObject({ access_token: z.string(), token_type: z.string(), expires_in: z.number().int() });
export const SinceQuery = z.strictObject({ since: z.string().max(100).optional(), limit: z.coerce.number().int().min(1).max(200).default(100) });
export const FilingLines = z.strictObject({
  items: z.array(z.strictObject({
    packageId: id, number: z.string().nullable(), state, caseNumber: z.string(), organisation: z.string(), parties: z.array(z.string()), amountMinor: z.number().int(), currency: z.string(),
    basis: z.string(), lastPartySignedAt: z.string(), windowEnd: z.string(), receivedAt: instant, acceptBy: instant, manifestSha256: z.string(),
  })),
  next: z.string().nullable(),
});
export const PackagePath = z.strictObject({ packageId: id });

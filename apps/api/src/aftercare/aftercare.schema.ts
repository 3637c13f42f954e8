import { z } from 'zod';
import { DISPUTE_REASONS, KEPT, PERFORMANCE_STATES, VISIT_METHODS, VISIT_STATES } from '@maplebridge/aftercare';
import { id, instant } from '../door/ids.schema.js';

const written = z.strictObject({ 'zh-CN': z.string().optional(), en: z.string().optional() });
const money = z.strictObject({ minor: z.number().int(), currency: z.string() });
const kind = z.enum(['ended', 'due-date']);

export const PerformancePath = z.strictObject({ caseId: id, performanceId: id });
export const VisitPath = z.strictObject({ caseId: id, visitId: id });

export const ReportBody = z.strictObject({ proofFileId: z.uuid('invalid') });
export const DisputeBody = z.strictObject({ reason: z.enum(DISPUTE_REASONS), note: z.string().trim().max(1000).default('') });
export const VisitBody = z.strictObject({
  method: z.enum(VISIT_METHODS, 'method-missing'),
  kept: z.enum(KEPT, 'kept-missing'),
  note: z.string().trim().max(2000).default(''),
});
const score = z.number('answer-missing').int().min(1, 'answer-missing').max(5, 'answer-missing');
export const SatisfactionBody = z.strictObject({ ease: score, fairness: score, overall: score, comment: z.string().trim().max(1000).default('') });
export const QueueQuery = z.strictObject({ after: z.string().max(100).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) });

export const PerformanceNow = z.strictObject({ id, state: z.enum(PERFORMANCE_STATES) }).meta({ id: 'PerformanceNow' });
export const VisitNow = z.strictObject({ id, state: z.enum(VISIT_STATES), tries: z.number().int() }).meta({ id: 'VisitNow' });

const Performance = z
  .strictObject({
    id,
    dutyId: z.string(),
    kind: z.enum(['pay', 'do', 'refrain']),
    part: z.number().int(),
    debtorId: z.string().nullable(),
    debtorName: z.string(),
    creditorId: z.string().nullable(),
    creditorName: z.string(),
    act: written,
    amount: money.nullable(),
    method: z.string().nullable(),
    payee: z.strictObject({ holder: z.string(), bank: z.string(), account: z.string() }).nullable(),
    dueAt: instant.nullable(),
    state: z.enum(PERFORMANCE_STATES),
    proofFileId: z.string().nullable(),
    reportedAt: instant.nullable(),
    confirmedAt: instant.nullable(),
    disputeReason: z.string().nullable(),
    disputeNote: z.string(),
    yours: z.enum(['debtor', 'creditor']).nullable(),
    allowedActions: z.array(z.enum(['report', 'confirm', 'dispute', 'lapse'])),
  })
  .meta({ id: 'Performance' });

const Visit = z
  .strictObject({
    id,
    kind,
    fromAt: instant,
    dueAt: instant,
    state: z.enum(VISIT_STATES),
    tries: z.number().int(),
    method: z.string().nullable(),
    kept: z.string().nullable(),
    note: z.string(),
    madeAt: instant.nullable(),
    allowedActions: z.array(z.enum(['make', 'miss', 'give-up', 'spare'])),
  })
  .meta({ id: 'Visit' });

export const Aftercare = z
  .strictObject({
    number: z.string(),
    care: z.strictObject({ endedAt: instant, applicationOpen: z.boolean(), closedAt: instant.nullable(), satisfactionGiven: z.boolean() }).nullable(),
    items: z.array(Performance),
    visits: z.array(Visit),
    people: z.array(z.strictObject({ partyId: id, side: z.string(), name: z.string(), reach: z.string(), contact: z.string() })),
  })
  .meta({ id: 'Aftercare' });

export const VisitQueue = z.strictObject({
  items: z.array(
    z
      .strictObject({
        id, caseId: id, number: z.string(), disputeType: z.string().nullable(), kind, dueAt: instant, tries: z.number().int(),
        late: z.boolean(), people: z.string().nullable(), openDuties: z.number().int(),
      })
      .meta({ id: 'QueuedVisit' }),
  ),
  next: z.string().nullable(),
});

import { z } from 'zod';
import { CASE_STATES, GIVEN_ANSWERS, NEEDS, STEPS } from '@maplebridge/cases';
import { DISPUTE_TYPES, END_REASONS, REDIRECT_REASONS } from '@maplebridge/law';
import { id, instant } from '../door/ids.schema.js';
import { language } from '../people/people.schema.js';

const text = (most: number) => z.string().trim().max(most, 'input-too-long');
const needed = (most: number) => text(most).min(1, 'input-missing');
const contact = needed(200);

export const StepPath = z.strictObject({ caseId: id, step: z.enum(STEPS) });
export const DraftBody = z.strictObject({ organisationId: id.optional() });
export const Drafted = z.strictObject({ caseId: id }).meta({ id: 'Drafted' });
export const CaseState = z.enum(CASE_STATES).meta({ id: 'CaseState' });
export const NewState = z.strictObject({ state: z.string() }).meta({ id: 'NewState' });

const otherSide = z.strictObject({
  kind: z.enum(['natural', 'legal']), name: needed(120), contact, address: text(300).optional(), creditCode: text(40).optional(),
});
export const stepBodies = {
  'what-happened': z.strictObject({ disputeType: z.enum(DISPUTE_TYPES), text: needed(4000).min(10, 'text-short'), happenedOn: z.iso.date().optional() }),
  who: z.strictObject({ respondents: z.array(otherSide).min(1, 'respondent-missing').max(10), applicantKind: z.enum(['natural', 'legal']), applicantName: text(120) }),
  'what-you-want': z.strictObject({ text: needed(2000), amountMinor: z.number().int().min(0).max(1e15).optional() }),
  evidence: z.strictObject({ later: z.boolean() }),
  'contact-and-needs': z.strictObject({
    contact, address: text(300), language, needs: z.array(z.enum(NEEDS)).max(NEEDS.length), note: text(1000).optional(),
    preferredMediatorId: id.optional(), preferredTimes: z.array(text(60)).max(10).optional(),
  }),
} as const;
/** Any step's answer in the contract; the route checks it against its own step. */
export const StepAny = z.union([...Object.values(stepBodies), z.looseObject({})]).meta({ id: 'StepAnswer' });
const stepStates = z.record(z.string(), z.enum(['done', 'to-do']));
export const Saved = z.strictObject({ steps: stepStates }).meta({ id: 'SavedStep' });
const returnItem = z.strictObject({ step: z.enum(STEPS), reason: needed(60), note: text(1000) });
export const Application = z
  .strictObject({
    state: CaseState,
    answers: z.strictObject({
      'what-happened': stepBodies['what-happened'].optional(), who: stepBodies.who.optional(), 'what-you-want': stepBodies['what-you-want'].optional(),
      evidence: stepBodies.evidence.optional(), 'contact-and-needs': stepBodies['contact-and-needs'].optional(),
    }),
    steps: stepStates, missing: z.string().nullable(), returnItems: z.array(returnItem),
  })
  .meta({ id: 'Application' });

export const SubmitBody = z.strictObject({ signatureFileId: id });
export const Receipt = z
  .strictObject({ caseId: id, number: z.string(), trackingCode: z.string(), submittedAt: instant, firstContactBy: instant.nullable() })
  .meta({ id: 'Receipt' });
export const TrackingCode = z.strictObject({ trackingCode: z.string() });

export const PageQuery = z.strictObject({
  before: z.string().max(80).optional(), most: z.coerce.number().int().min(1).max(100).default(20),
});
export const QueueQuery = PageQuery.extend({ states: z.string().max(300).optional() });
export const CaseList = z
  .strictObject({
    items: z.array(z.strictObject({
      id, number: z.string().nullable(), state: CaseState, disputeType: z.string().nullable(), changedAt: instant, relation: z.string(),
      otherSide: z.string().nullable(),
    })),
    next: z.string().nullable(),
  })
  .meta({ id: 'CaseList' });
export const CaseQueue = z
  .strictObject({
    items: z.array(z.strictObject({
      id, number: z.string().nullable(), state: CaseState, disputeType: z.string().nullable(), changedAt: instant, submittedAt: instant.nullable(),
      applicants: z.string().nullable(), respondents: z.string().nullable(),
      clockName: z.string().nullable(), clockDueAt: instant.nullable(), clockKind: z.string().nullable(),
    })),
    next: z.string().nullable(),
  })
  .meta({ id: 'CaseQueue' });

export const CaseHome = z
  .strictObject({
    id, number: z.string().nullable(), state: CaseState, profile: z.string(), disputeType: z.string().nullable(), amountMinor: z.number().nullable(),
    currency: z.string(), organisationId: id, submittedAt: instant.nullable(), settledAt: instant.nullable(), endReason: z.string().nullable(),
    parties: z.array(z.strictObject({
      id, side: z.string(), kind: z.string(), name: z.string(), joined: z.boolean(), yours: z.boolean(), representative: z.string().nullable(), position: z.string().nullable(),
      answer: z.string().nullable(), wish: z.string(),
    })),
    mediators: z.array(z.strictObject({ accountId: id, name: z.string() })),
    clocks: z.array(z.strictObject({ name: z.string(), kind: z.string(), state: z.string(), startedAt: z.string(), dueAt: z.string() })),
    relations: z.array(z.string()), side: z.string().nullable(), returnItems: z.array(returnItem), whatHappened: z.string(), whatTheyWant: z.string(),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'CaseHome' });

const fact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export const TimelineQuery = z.strictObject({ after: z.coerce.number().int().min(0).default(0) });
export const Timeline = z
  .strictObject({
    items: z.array(z.strictObject({ id, number: z.number().int(), type: z.string(), subjectId: z.string(), facts: z.record(z.string(), fact), at: instant })),
  })
  .meta({ id: 'Timeline' });
export const Papers = z
  .strictObject({ items: z.array(z.strictObject({ id, number: z.number().int(), kind: z.string(), fileId: id, at: instant })) })
  .meta({ id: 'Papers' });

export const ReturnBody = z.strictObject({ items: z.array(returnItem).min(1, 'return-items').max(20) });
export const RedirectBody = z.strictObject({ reason: z.enum(REDIRECT_REASONS) });
/** Every reason but the one that only a signed agreement gives. */
export const TerminateBody = z.strictObject({ reason: z.enum(END_REASONS).exclude(['agreed']) });
export const SuspendBody = z.strictObject({ reason: z.enum(['appraisal', 'false-mediation-doubt', 'fault']) });
export const CapacityBody = z.strictObject({ partyId: id, capacity: z.enum(['full', 'guarded', 'lacking', 'unchecked']) });
const channel = z.enum(['phone', 'sms', 'mail', 'visit', 'letter']);
const result = z.enum(['reached', 'no-answer', 'wrong-number', 'sent', 'delivered', 'failed']);
export const ContactBody = z.strictObject({ partyId: id, channel, result, note: text(1000) });
export const AskAgainBody = z.strictObject({ corrected: z.strictObject({ partyId: id, contact }).optional() });
export const Contacts = z
  .strictObject({ items: z.array(z.strictObject({ id, partyId: id, channel: z.string(), result: z.string(), note: z.string(), at: instant })) })
  .meta({ id: 'Contacts' });
export const NewId = z.strictObject({ id }).meta({ id: 'NewId' });
export const RepresentativeBody = z.strictObject({
  name: needed(100), position: text(100), authority: z.enum(['general', 'special']), ceilingMinor: z.number().int().min(1).max(1e15).optional(),
  currency: z.string().length(3).optional(), documentFileId: id,
});

export const TrackBody = z.strictObject({ number: needed(40), code: needed(12) });
export const Tracked = z.strictObject({ number: z.string(), state: CaseState, submittedAt: instant, changedAt: instant }).meta({ id: 'Tracked' });
export const InvitationPath = z.strictObject({ token: z.string().min(6).max(40) });
export const DigitsBody = z.strictObject({ digits: needed(10) });
export const Opened = z.strictObject({ expiresAt: instant });
export const Invitation = z
  .strictObject({
    number: z.string(), state: CaseState, organisation: z.record(z.string(), z.string()), phone: z.string(), disputeType: z.string(),
    applicantName: z.string(), yourName: z.string(), yourKind: z.enum(['natural', 'legal']), yourContact: z.string(), whatHappened: z.string(), whatTheyWant: z.string(),
    amountMinor: z.number().nullable(), currency: z.string(), submittedAt: instant, answerBy: instant.nullable(),
    yourAnswer: z.enum(GIVEN_ANSWERS).nullable(), profile: z.string(),
  })
  .meta({ id: 'Invitation' });
export const AnswerBody = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('agree') }),
  z.strictObject({ answer: z.literal('agree-otherwise'), wish: needed(1000) }),
  z.strictObject({ answer: z.literal('ask-for-help'), wish: text(1000) }),
  z.strictObject({ answer: z.literal('decline'), wish: text(1000) }),
]).meta({ id: 'InvitedAnswer' });
export const JoinCodeBody = z.strictObject({ language });
export const JoinCode = z.strictObject({ challengeId: id, expiresAt: instant });
export const JoinBody = z.strictObject({ challengeId: id, code: z.string().trim().min(6, 'code-wrong').max(8, 'code-wrong') });
export const Joined = z.strictObject({ accountId: id, caseId: id, expiresAt: instant }).meta({ id: 'Joined' });

import { z } from 'zod';
import { CHOICE_STATES, SUGGESTION_REASONS } from '@maplebridge/mediators';
import { DISPUTE_TYPES } from '@maplebridge/law';
import { offer, Slot } from '../bookings/bookings.schema.js';
import { id, instant } from '../door/ids.schema.js';

const bilingual = z.strictObject({ 'zh-CN': z.string(), en: z.string() });
const yes = z.enum(['true', 'false']).transform((value) => value === 'true');

export const MediatorPath = z.strictObject({ mediatorId: id });
export const CandidatePath = z.strictObject({ caseId: id, mediatorId: id });
export const DirectoryQuery = z.strictObject({
  speciality: z.enum(DISPUTE_TYPES).optional(),
  language: z.string().max(12).optional(),
  fullTime: yes.optional(),
  charges: yes.optional(),
  name: z.string().trim().max(40).optional(),
  after: z.string().max(120).optional(),
});
export const Mediator = z
  .strictObject({
    id, organisationId: id, organisationName: bilingual, name: bilingual, specialities: z.array(z.string()), languages: z.array(z.string()),
    fullTime: z.boolean(), charges: z.boolean(), years: z.number().int(), introduction: bilingual, nextFree: Slot.nullable(),
  })
  .meta({ id: 'Mediator' });
export const MediatorList = z.strictObject({ items: z.array(Mediator), next: z.string().nullable() }).meta({ id: 'MediatorList' });

export const Candidates = z
  .strictObject({
    suggestions: z.array(z.strictObject({ reasons: z.array(z.enum(SUGGESTION_REASONS)), mediator: Mediator })),
    others: z.array(Mediator),
  })
  .meta({ id: 'Candidates' });
export const MediatorChoice = z
  .strictObject({
    state: z.enum(CHOICE_STATES), round: z.number().int(), appointed: z.boolean(), mediator: Mediator.nullable(), ownMediatorId: id.nullable(),
    disclosure: z.strictObject({ kind: z.enum(['none', 'related']), description: z.string(), at: instant }).nullable(),
    ownWantsChange: z.boolean().nullable(), lastExclusion: z.string().nullable(), allowedActions: z.array(z.string()),
  })
  .meta({ id: 'MediatorChoice' });
export const ChoiceChanged = z.strictObject({ id, state: z.enum(CHOICE_STATES) }).meta({ id: 'ChoiceChanged' });

const reason = z.string().trim().max(500);
export const NameBody = z.strictObject({ mediatorId: id, ...offer });
export const AppointBody = z.strictObject({ mediatorId: id });
export const AcceptBody = z.strictObject({ kind: z.enum(['none', 'related']), description: z.string().trim().max(2000) });
export const ReasonBody = z.strictObject({ reason });
export const RecusalBody = z.strictObject({ wantsChange: z.boolean(), reason });
export const AskedList = z
  .strictObject({ items: z.array(z.strictObject({ caseId: id, number: z.string().nullable(), disputeType: z.string().nullable() })) })
  .meta({ id: 'AskedList' });

import { z } from 'zod';
import { EXTENSION_STATES } from '@maplebridge/cases';
import { CLOCK_UNITS } from '@maplebridge/law';
import { id, instant } from '../door/ids.schema.js';

const length = z.number().int();
const state = z.enum(EXTENSION_STATES);

export const ProposeExtensionBody = z.strictObject({ length: length.min(1).max(365) });
export const AnswerExtensionBody = z.strictObject({ proposalId: id, agrees: z.boolean() });
export const ExtensionChanged = z.strictObject({ id, state }).meta({ id: 'ExtensionChanged' });
/** Those who take part are ids of parties, or `mediator`. */
export const Extension = z
  .strictObject({
    dueAt: instant.nullable(), near: z.boolean(), unit: z.enum(CLOCK_UNITS).nullable(), citation: z.string().nullable(),
    choices: z.array(z.strictObject({ length, dueAt: instant })),
    proposal: z
      .strictObject({
        id, state, length, dueAt: instant.nullable(), proposedBy: z.string(), declinedBy: z.string().nullable(), agreed: z.array(z.string()), missing: z.array(z.string()),
      })
      .nullable(),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'Extension' });

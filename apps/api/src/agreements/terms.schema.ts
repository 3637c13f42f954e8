import { z } from 'zod';
import { LANGUAGES } from '@maplebridge/kernel';
import { METHODS, OBLIGATION_KINDS, SUBJECTS } from '@maplebridge/agreements';
import { id } from '../door/ids.schema.js';

export const language = z.enum(LANGUAGES);
/** Free text in one or both languages. */
const written = z.strictObject({ 'zh-CN': z.string().max(4000).optional(), en: z.string().max(4000).optional() }).meta({ id: 'Written' });
const localId = z.string().regex(/^[A-Za-z0-9-]{1,40}$/, 'input-wrong');
const day = z.iso.date('input-wrong');
const minor = z.number().int().min(0).max(100_000_000_000_00);

export const due = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('at-signing') }),
    z.strictObject({ kind: z.literal('always') }),
    z.strictObject({ kind: z.literal('on'), date: day }),
    z.strictObject({ kind: z.literal('until'), date: day }),
  ])
  .meta({ id: 'Due' });
export const money = z.strictObject({ minor, currency: z.string().regex(/^[A-Z]{3}$/, 'input-wrong') }).meta({ id: 'Money' });
export const payee = z.strictObject({ holder: z.string().max(100), bank: z.string().max(100), account: z.string().max(60) }).meta({ id: 'Payee' });

const obligation = z
  .strictObject({
    id: localId,
    kind: z.enum(OBLIGATION_KINDS),
    debtorId: id.optional(),
    creditorId: id.optional(),
    act: written,
    amount: money.optional(),
    due: due.optional(),
    method: z.enum(METHODS).optional(),
    payee: payee.optional(),
    instalments: z.array(z.strictObject({ id: localId, minor, due: due.optional() })).max(60),
  })
  .meta({ id: 'Obligation' });

export const Terms = z
  .strictObject({
    facts: written,
    points: z.array(written).max(20),
    responsibility: written,
    obligations: z.array(obligation).max(40),
    otherTerms: z.array(z.strictObject({ id: localId, text: written })).max(20),
    closing: z.boolean(),
    partial: z.boolean(),
    voluntary: z.boolean(),
    subject: z.enum(SUBJECTS),
    property: z.strictObject({ kind: z.enum(['none', 'own', 'third-party']), owner: z.string().max(100), consented: z.boolean() }),
    governingLanguage: language,
    bilingual: z.boolean(),
  })
  .meta({ id: 'Terms' });

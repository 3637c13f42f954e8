import { z } from 'zod';
import { LANGUAGES } from '@maplebridge/kernel';
import { ACCEPTED_TEXTS } from '@maplebridge/law';
import { id, instant } from '../door/ids.schema.js';

export const language = z.enum(LANGUAGES).meta({ id: 'Language' });
const contact = z.string().trim().min(5, 'contact-phone').max(200);

export const CodeRequestBody = z.strictObject({ contact, language });
export const CodeRequested = z.strictObject({ challengeId: id, expiresAt: instant }).meta({ id: 'CodeRequested' });
export const SignInBody = z.strictObject({ challengeId: id, code: z.string().trim().min(6, 'code-wrong').max(8, 'code-wrong') });
export const PasswordSignInBody = z.strictObject({ contact, password: z.string().min(1).max(200) });
export const SignedIn = z.strictObject({ accountId: id, expiresAt: instant }).meta({ id: 'SignedIn' });
export const PasswordBody = z.strictObject({ password: z.string().min(8, 'password-short').max(200) });
export const LanguageBody = z.strictObject({ language });
export const SignInPath = z.strictObject({ signInId: id });

export const Me = z
  .strictObject({
    accountId: id,
    name: z.string(),
    phone: z.string().nullable(),
    mail: z.string().nullable(),
    language,
    hasPassword: z.boolean(),
    identity: z.enum(['none', 'stated', 'compared', 'refused']),
    roles: z.array(z.strictObject({ organisationId: id, organisationName: z.record(z.string(), z.string()), role: z.string() })),
    consents: z.array(z.strictObject({ text: z.string(), textVersion: z.string(), acceptedAt: instant })),
  })
  .meta({ id: 'Me' });

export const SignInList = z.strictObject({
  items: z.array(z.strictObject({ id, device: z.string(), createdAt: instant, current: z.boolean() })),
});

export const TextList = z.strictObject({ items: z.array(z.strictObject({ text: z.string(), version: z.string() })) });
export const AcceptTextsBody = z.strictObject({
  language,
  items: z.array(z.strictObject({ text: z.enum(ACCEPTED_TEXTS), version: z.string().max(40) })).min(1).max(10),
  serviceAddress: z.strictObject({ name: z.string().trim().min(1, 'input-missing').max(100), contact, address: z.string().trim().max(300) }).optional(),
});

export const IdentityBody = z.strictObject({
  name: z.string().trim().min(2, 'name-short').max(100),
  documentKind: z.enum(['resident-card', 'passport', 'other']),
  documentNumber: z.string().trim().min(4, 'document-number').max(40, 'document-number'),
  photoFileId: id,
});
export const IdentityState = z.strictObject({ state: z.string() });
export const Identity = z.strictObject({ state: z.string(), name: z.string(), documentKind: z.string(), documentNumber: z.string() });

export const About = z.strictObject({
  demo: z.boolean(),
  video: z.boolean(),
  phone: z.string(),
  maxFileBytes: z.number().int(),
  mediaProfile: z.enum(['standard', 'low']),
});

export const DemoAccounts = z.strictObject({
  items: z.array(z.strictObject({ accountId: id, name: z.string(), contact: z.string(), role: z.string() })),
});
export const DemoSignInBody = z.strictObject({ accountId: id });

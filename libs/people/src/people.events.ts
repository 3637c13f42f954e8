import { defineEvent } from '@maplebridge/platform';

export const CodeRequested = defineEvent({ type: 'code.requested', chain: 'account', audience: [] });
export const AccountOpened = defineEvent({ type: 'account.opened', chain: 'account', audience: ['account'] });
export const SignedIn = defineEvent({ type: 'sign-in.started', chain: 'account', audience: ['account'] });
export const SignInRevoked = defineEvent({ type: 'sign-in.revoked', chain: 'account', audience: ['account'] });
export const PasswordSet = defineEvent({ type: 'account.password-set', chain: 'account', audience: ['account'] });
export const ConsentAccepted = defineEvent({ type: 'consent.accepted', chain: 'account', audience: ['account'] });
export const IdentityStated = defineEvent({ type: 'identity.stated', chain: 'account', audience: ['account'] });
export const IdentityCompared = defineEvent({ type: 'identity.compared', chain: 'account', audience: ['account'] });
export const RoleGiven = defineEvent({ type: 'role.given', chain: 'organisation', audience: ['centre'] });
export const RoleEnded = defineEvent({ type: 'role.ended', chain: 'organisation', audience: ['centre'] });
export const InvolvementBegan = defineEvent({ type: 'involvement.began', chain: 'case', audience: ['centre'] });
export const InvolvementEnded = defineEvent({ type: 'involvement.ended', chain: 'case', audience: ['centre'] });

import { defineAccess } from './access.js';

export const peopleAccess = defineAccess({
  'people.request-code': { scope: 'public', fields: ['challengeId', 'expiresAt'] },
  'people.sign-in': { scope: 'public', fields: ['accountId', 'expiresAt'] },
  'people.sign-in-with-password': { scope: 'public', fields: ['accountId', 'expiresAt'] },
  'people.sign-out': { scope: 'account', fields: [] },
  'people.me': { scope: 'account', fields: ['accountId', 'name', 'phone', 'mail', 'language', 'hasPassword', 'identity', 'roles', 'consents'] },
  'people.set-language': { scope: 'account', fields: [] },
  'people.set-password': { scope: 'account', fields: [] },
  'people.sign-ins': { scope: 'account', fields: ['items'] },
  'people.revoke-sign-in': { scope: 'account', fields: [] },
  'people.texts': { scope: 'public', fields: ['items'] },
  'people.accept-texts': { scope: 'account', fields: [] },
  'people.state-identity': { scope: 'account', fields: ['state'] },
  'people.identity': { scope: 'account', fields: ['state', 'name', 'documentKind', 'documentNumber'] },
  'people.about': { scope: 'public', fields: ['demo', 'video', 'phone', 'maxFileBytes', 'mediaProfile'] },
  'people.demo-accounts': { scope: 'demo', fields: ['items'] },
  'people.demo-sign-in': { scope: 'demo', fields: ['accountId', 'expiresAt'] },
});

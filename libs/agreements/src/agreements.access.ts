import { CENTRE_RELATIONS, PARTY_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { agreementMachine } from './agreement.machine.js';

const answer = ['id', 'state', 'number'] as const;
const readers = [...PARTY_RELATIONS, 'mediator', ...CENTRE_RELATIONS] as const;

export const agreementsAccess = defineAccess({
  'agreements.read': { scope: 'case', by: readers, fields: ['agreement', 'changes', 'allowedActions'] },
  'agreements.draft': { scope: 'case', by: ['mediator'], fields: answer },
  'agreements.preview': { scope: 'case', by: ['mediator'], fields: ['checks', 'text'] },
  'agreements.versions': { scope: 'case', by: ['mediator'], fields: ['items'] },
  'agreements.revise': { scope: 'case', action: [agreementMachine, 'revise'], fields: answer },
  'agreements.approve': { scope: 'case', action: [agreementMachine, 'approve'], fields: answer },
  'agreements.send-to-sign': { scope: 'case', action: [agreementMachine, 'send-to-sign'], fields: answer },
  'agreements.mark-clause': { scope: 'case', action: [agreementMachine, 'mark-clause'], fields: ['open'] },
  'agreements.request-code': { scope: 'case', action: [agreementMachine, 'request-code'], fields: ['challengeId', 'expiresAt', 'contact'] },
  'agreements.sign': { scope: 'case', action: [agreementMachine, 'sign'], fields: ['state', 'signedAt', 'unsigned'] },
  'agreements.refuse': { scope: 'case', action: [agreementMachine, 'refuse'], fields: answer },
  'agreements.sign-as-mediator': { scope: 'case', action: [agreementMachine, 'sign-as-mediator'], fields: ['state', 'signedAt'] },
  'agreements.accept-paper': { scope: 'case', action: [agreementMachine, 'accept-paper'], fields: ['state'] },
  'agreements.stamp': { scope: 'case', action: [agreementMachine, 'stamp'], fields: ['state', 'stampedAt', 'settledAt'] },
  'agreements.record-payment': { scope: 'case', action: [agreementMachine, 'record-payment'], fields: ['received'] },
  'agreements.confirm-payment': { scope: 'case', action: [agreementMachine, 'confirm-payment'], fields: ['received'] },
  'agreements.document': { scope: 'case', by: readers, fields: [] },
  'agreements.to-stamp': { scope: 'organisation', by: ['seal-keeper'], fields: ['items', 'next'] },
});

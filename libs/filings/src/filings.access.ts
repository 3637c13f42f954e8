import { CENTRE_RELATIONS, PARTY_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { filingMachine, type FilingAction } from './filing.machine.js';

const MOVED = ['id', 'state'] as const;
const READERS = [...PARTY_RELATIONS, 'mediator', ...CENTRE_RELATIONS] as const;
const does = (action: FilingAction) => ({ scope: 'case', action: [filingMachine, action], fields: MOVED }) as const;

export const filingsAccess = defineAccess({
  'filings.read': { scope: 'case', by: READERS, fields: ['filing'] },
  'filings.ask': does('ask'),
  'filings.join': does('join'),
  'filings.decline': does('decline'),
  'filings.supplement': does('supplement'),
  'filings.resend': does('resend'),
  'filings.notice': { scope: 'case', by: READERS, fields: [] },
  'filings.ruling': { scope: 'case', by: READERS, fields: [] },
  'filings.package': { scope: 'case', by: [...PARTY_RELATIONS, 'mediator'], fields: [] },
  'filings.undelivered': { scope: 'organisation', by: CENTRE_RELATIONS, fields: ['items'] },
  'filings.enter-verification': { scope: 'account', fields: ['caseId', 'sessionId'] },
  // A court's answer carries its own proof: the court's signature is verified before anything is stored.
  'filings.court-answer': { scope: 'public', fields: ['received'] },
});

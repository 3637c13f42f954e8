import { CENTRE_RELATIONS, PARTY_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { CASE_READERS, caseMachine } from './case.machine.js';
import { extensionMachine } from './extension.machine.js';

const officers = ['intake-officer', 'dispatcher', 'centre-manager'] as const;
const invitation = ['number', 'state', 'organisation', 'phone', 'disputeType', 'applicantName', 'yourName', 'yourKind', 'yourContact', 'whatHappened', 'whatTheyWant', 'amountMinor', 'currency', 'submittedAt', 'answerBy', 'yourAnswer', 'profile'];

export const casesAccess = defineAccess({
  'cases.mine': { scope: 'account', fields: ['items', 'next'] },
  'cases.draft': { scope: 'account', fields: ['caseId'] },
  'cases.application': { scope: 'case', by: ['applicant', 'helper', 'intake-officer', 'mediator'], fields: ['state', 'answers', 'steps', 'missing', 'returnItems'] },
  'cases.save': { scope: 'case', by: ['applicant', 'helper'], fields: ['steps'] },
  'cases.submit': { scope: 'case', action: [caseMachine, 'submit'], fields: ['caseId', 'number', 'trackingCode', 'submittedAt', 'firstContactBy'] },
  'cases.resubmit': { scope: 'case', action: [caseMachine, 'resubmit'], fields: ['state'] },
  'cases.reissue-tracking': { scope: 'case', by: ['applicant'], fields: ['trackingCode'] },
  'cases.read': {
    scope: 'case', by: CASE_READERS,
    fields: ['id', 'number', 'state', 'profile', 'disputeType', 'amountMinor', 'currency', 'organisationId', 'submittedAt', 'settledAt', 'endReason', 'parties', 'mediators', 'clocks', 'relations', 'side', 'returnItems', 'whatHappened', 'whatTheyWant', 'allowedActions'],
  },
  'cases.timeline': { scope: 'case', by: CASE_READERS, fields: ['items'] },
  'cases.papers': { scope: 'case', by: CASE_READERS, fields: ['items'] },
  'cases.case-file': { scope: 'case', by: CASE_READERS, fields: [] },
  'cases.queue': { scope: 'organisation', by: CENTRE_RELATIONS, fields: ['items', 'next'] },
  'cases.contacts': { scope: 'case', by: [...officers, 'mediator'], fields: ['items'] },
  'cases.record-contact': { scope: 'case', by: [...officers, 'mediator'], fields: ['id'] },
  'cases.screen': { scope: 'case', action: [caseMachine, 'screen'], fields: ['state'] },
  'cases.return': { scope: 'case', action: [caseMachine, 'return'], fields: ['state'] },
  'cases.redirect': { scope: 'case', action: [caseMachine, 'redirect'], fields: ['state'] },
  'cases.accept': { scope: 'case', action: [caseMachine, 'accept'], fields: ['state'] },
  'cases.ask-again': { scope: 'case', by: ['intake-officer', 'mediator'], fields: [] },
  'cases.give-up-contact': { scope: 'case', action: [caseMachine, 'give-up-contact'], fields: ['state'] },
  'cases.withdraw': { scope: 'case', action: [caseMachine, 'withdraw'], fields: ['state'] },
  'cases.suspend': { scope: 'case', action: [caseMachine, 'suspend'], fields: ['state'] },
  'cases.resume': { scope: 'case', action: [caseMachine, 'resume'], fields: ['state'] },
  'cases.terminate': { scope: 'case', action: [caseMachine, 'terminate'], fields: ['state'] },
  'cases.extension': { scope: 'case', by: CASE_READERS, fields: ['dueAt', 'near', 'unit', 'citation', 'choices', 'proposal', 'allowedActions'] },
  'cases.propose-extension': { scope: 'case', action: [extensionMachine, 'propose'], fields: ['id', 'state'] },
  'cases.answer-extension': { scope: 'case', action: [extensionMachine, 'agree'], fields: ['id', 'state'] },
  'cases.name-representative': { scope: 'case', by: PARTY_RELATIONS, fields: [] },
  'cases.set-capacity': { scope: 'case', by: ['mediator'], fields: [] },
  'cases.track': { scope: 'public', fields: ['number', 'state', 'submittedAt', 'changedAt'] },
  'cases.open-invitation': { scope: 'public', fields: ['expiresAt'] },
  'cases.invitation': { scope: 'invitation', fields: invitation },
  'cases.answer': { scope: 'invitation', fields: ['state'] },
  'cases.request-join-code': { scope: 'invitation', fields: ['challengeId', 'expiresAt'] },
  'cases.join': { scope: 'invitation', fields: ['accountId', 'caseId', 'expiresAt'] },
});

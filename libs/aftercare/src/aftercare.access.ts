import { CENTRE_RELATIONS, PARTY_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { performanceMachine } from './performance.machine.js';
import { visitMachine } from './visit.machine.js';

const readers = [...PARTY_RELATIONS, 'mediator', ...CENTRE_RELATIONS] as const;

export const aftercareAccess = defineAccess({
  'aftercare.read': { scope: 'case', by: readers, fields: ['number', 'care', 'items', 'visits', 'people'] },
  'aftercare.proof': { scope: 'case', by: readers, fields: [] },
  'aftercare.report': { scope: 'case', action: [performanceMachine, 'report'], fields: ['id', 'state'] },
  'aftercare.confirm': { scope: 'case', action: [performanceMachine, 'confirm'], fields: ['id', 'state'] },
  'aftercare.dispute': { scope: 'case', action: [performanceMachine, 'dispute'], fields: ['id', 'state'] },
  'aftercare.visit-queue': { scope: 'organisation', by: ['return-visitor', 'centre-manager'], fields: ['items', 'next'] },
  'aftercare.make-visit': { scope: 'case', action: [visitMachine, 'make'], fields: ['id', 'state', 'tries'] },
  'aftercare.miss-visit': { scope: 'case', action: [visitMachine, 'miss'], fields: ['id', 'state', 'tries'] },
  'aftercare.give-up-visit': { scope: 'case', action: [visitMachine, 'give-up'], fields: ['id', 'state', 'tries'] },
  'aftercare.give-satisfaction': { scope: 'case', by: PARTY_RELATIONS, fields: [] },
});

import { CENTRE_RELATIONS, PARTY_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { choiceMachine } from './choice.machine.js';

const ANSWER = ['id', 'state'] as const;

export const mediatorsAccess = defineAccess({
  'mediators.directory': { scope: 'public', fields: ['items', 'next'] },
  'mediators.read': {
    scope: 'public',
    fields: [
      'id',
      'organisationId',
      'organisationName',
      'name',
      'specialities',
      'languages',
      'fullTime',
      'charges',
      'years',
      'introduction',
      'nextFree',
    ],
  },
  'mediators.choice': {
    scope: 'case',
    by: [...PARTY_RELATIONS, 'mediator', ...CENTRE_RELATIONS],
    fields: [
      'state',
      'round',
      'appointed',
      'mediator',
      'ownMediatorId',
      'disclosure',
      'ownWantsChange',
      'lastExclusion',
      'allowedActions',
    ],
  },
  'mediators.candidates': {
    scope: 'case',
    by: [...PARTY_RELATIONS, 'dispatcher', 'centre-manager'],
    fields: ['suggestions', 'others'],
  },
  'mediators.times': {
    scope: 'case',
    by: [...PARTY_RELATIONS, 'dispatcher', 'centre-manager'],
    fields: ['zone', 'minutes', 'items'],
  },
  'mediators.name': { scope: 'case', action: [choiceMachine, 'name'], fields: ANSWER },
  'mediators.appoint': { scope: 'case', action: [choiceMachine, 'appoint'], fields: ANSWER },
  'mediators.accept': { scope: 'case', action: [choiceMachine, 'accept'], fields: ANSWER },
  'mediators.decline': { scope: 'case', action: [choiceMachine, 'decline'], fields: ANSWER },
  'mediators.answer-recusal': { scope: 'case', action: [choiceMachine, 'answer-recusal'], fields: ANSWER },
  'mediators.replace': { scope: 'case', action: [choiceMachine, 'replace'], fields: ANSWER },
  'mediators.asked': { scope: 'account', fields: ['items'] },
});

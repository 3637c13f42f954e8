import { PARTY_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { evidenceMachine } from './evidence.machine.js';
import { EVIDENCE_READERS } from './evidence.rules.js';

export const evidenceAccess = defineAccess({
  'evidence.add': { scope: 'case', by: PARTY_RELATIONS, fields: ['id'] },
  'evidence.describe': { scope: 'case', action: [evidenceMachine, 'describe'], fields: ['id'] },
  'evidence.disclose': { scope: 'case', action: [evidenceMachine, 'disclose'], fields: ['id'] },
  'evidence.withdraw': { scope: 'case', action: [evidenceMachine, 'withdraw'], fields: ['id'] },
  'evidence.list': { scope: 'case', by: EVIDENCE_READERS, fields: ['items', 'mayAdd'] },
  'evidence.open': { scope: 'case', by: EVIDENCE_READERS, fields: [] },
});

import { COURT_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { docketMachine, type DocketAction } from './docket.machine.js';

const MOVED = ['id', 'state', 'allowedActions'] as const;
const does = (action: DocketAction) => ({ scope: 'docket', action: [docketMachine, action], fields: MOVED }) as const;

export const courtAccess = defineAccess({
  'court.inbox': { scope: 'organisation', by: COURT_RELATIONS, fields: ['items', 'counts', 'next'] },
  'court.take-next': { scope: 'organisation', by: COURT_RELATIONS, fields: MOVED },
  'court.pull': { scope: 'organisation', by: COURT_RELATIONS, fields: [] },
  'court.pulls': { scope: 'organisation', by: COURT_RELATIONS, fields: ['items', 'next'] },
  'court.read': {
    scope: 'docket', by: COURT_RELATIONS,
    fields: [
      'id', 'state', 'number', 'suggestedNumber', 'manifest', 'manifestSha256', 'signedBy', 'intact', 'receivedAt', 'acceptBy', 'decideBy',
      'supplementBy', 'verifiedAt', 'decidedAt', 'assignedTo', 'assignedName', 'checks', 'papers', 'supplements', 'answers', 'supplementItems',
      'notAcceptedGrounds', 'dismissalGrounds', 'related', 'allowedActions',
    ],
  },
  'court.paper': { scope: 'docket', by: COURT_RELATIONS, fields: [] },
  'court.take': does('take'),
  'court.check': does('check'),
  'court.review-paper': does('check'),
  'court.accept': does('accept'),
  'court.require-supplement': does('require-supplement'),
  'court.resume': does('resume'),
  'court.not-accept': does('not-accept'),
  'court.set-verification': does('set-verification'),
  'court.verify': does('verify'),
  'court.confirm': does('confirm'),
  'court.dismiss': does('dismiss'),
  'court.withdraw': does('withdraw'),
  'court.deem-withdrawn': does('deem-withdrawn'),
  'court.terminate': does('terminate'),
  // A package carries its own proof: the sender's signature over the manifest is verified before anything is stored.
  'court.receive-filing': { scope: 'public', fields: ['receiptId', 'packageId', 'manifestSha256', 'court', 'receivedAt', 'acceptBy', 'intact'] },
  'court.receive-supplement': { scope: 'public', fields: ['supplementId', 'received'] },
  'court.token': { scope: 'public', fields: ['access_token', 'token_type', 'expires_in'] },
  'court.filings-since': { scope: 'machine', by: ['machine'], fields: ['items', 'next'] },
  'court.package': { scope: 'machine', by: ['machine'], fields: [] },
});

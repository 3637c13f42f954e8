import { PARTY_RELATIONS } from '@maplebridge/kernel';
import { defineAccess } from '@maplebridge/people';
import { lobbyMachine } from './lobby.machine.js';
import { recordMachine } from './record.machine.js';
import { HOSTS, sessionMachine } from './session.machine.js';

const guests = [...PARTY_RELATIONS, ...HOSTS, 'observer', 'adviser', 'record-keeper'] as const;
const room = [
  'id', 'kind', 'mode', 'state', 'opensAt', 'startsAt', 'endsAt', 'startedAt', 'videoAvailable', 'hosting', 'me', 'table', 'caucus', 'caucusSince',
  'shown', 'door', 'missing', 'allowedActions',
] as const;
const token = ['url', 'token', 'participantId', 'room', 'roster', 'profile'] as const;
const record = ['state', 'number', 'items', 'confirmations', 'allowedActions'] as const;

export const sessionsAccess = defineAccess({
  'sessions.list': { scope: 'case', by: [...guests, 'centre-manager', 'dispatcher'], fields: ['items'] },
  'sessions.room': { scope: 'case', by: guests, fields: room },
  'sessions.open': { scope: 'case', by: HOSTS, fields: room },
  'sessions.start': { scope: 'case', action: [sessionMachine, 'start'], fields: room },
  'sessions.pause': { scope: 'case', action: [sessionMachine, 'pause'], fields: room },
  'sessions.resume': { scope: 'case', action: [sessionMachine, 'resume'], fields: room },
  'sessions.end': { scope: 'case', action: [sessionMachine, 'end'], fields: room },
  'sessions.convert': { scope: 'case', action: [sessionMachine, 'convert'], fields: room },
  'sessions.report-no-show': { scope: 'case', action: [sessionMachine, 'report-no-show'], fields: room },
  'sessions.open-caucus': { scope: 'case', action: [sessionMachine, 'open-caucus'], fields: room },
  'sessions.close-caucus': { scope: 'case', action: [sessionMachine, 'close-caucus'], fields: room },
  'sessions.knock': { scope: 'case', by: guests, fields: room },
  'sessions.leave': { scope: 'case', by: guests, fields: room },
  'sessions.ask-private-talk': { scope: 'case', by: ['applicant', 'respondent', 'representative'], fields: room },
  'sessions.admit': { scope: 'case', action: [lobbyMachine, 'admit'], fields: room },
  'sessions.deny': { scope: 'case', action: [lobbyMachine, 'deny'], fields: room },
  'sessions.remove': { scope: 'case', action: [lobbyMachine, 'remove'], fields: room },
  'sessions.mute': { scope: 'case', by: HOSTS, fields: room },
  'sessions.lend-screen': { scope: 'case', by: HOSTS, fields: room },
  'sessions.identity': { scope: 'case', by: HOSTS, fields: ['name', 'documentKind', 'documentNumber', 'photoFileId', 'state'] },
  'sessions.identity-photo': { scope: 'case', by: HOSTS, fields: [] },
  'sessions.compare-identity': { scope: 'case', by: HOSTS, fields: room },
  'sessions.show-evidence': { scope: 'case', by: HOSTS, fields: room },
  'sessions.put-evidence-away': { scope: 'case', by: HOSTS, fields: room },
  'sessions.media-token': { scope: 'case', by: guests, fields: token },
  'sessions.test-token': { scope: 'case', by: guests, fields: token },
  'sessions.attendance': { scope: 'case', by: [...HOSTS, 'centre-manager'], fields: ['items', 'noticedWithinSeconds', 'seal'] },
  'sessions.record': { scope: 'case', by: guests, fields: record },
  'sessions.write-record': { scope: 'case', action: [recordMachine, 'write'], fields: record },
  'sessions.propose-record': { scope: 'case', action: [recordMachine, 'propose'], fields: record },
  'sessions.confirm-record': { scope: 'case', action: [recordMachine, 'confirm'], fields: record },
});

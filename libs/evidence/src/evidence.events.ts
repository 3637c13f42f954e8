import { defineEvent } from '@maplebridge/platform';

export const EvidenceAdded = defineEvent({ type: 'evidence.added', chain: 'case', audience: ['parties', 'mediator', 'centre'] });
export const EvidenceAddedPrivately = defineEvent({ type: 'evidence.added-privately', chain: 'case', audience: ['own-party', 'mediator'] });
export const EvidenceDescribed = defineEvent({ type: 'evidence.described', chain: 'case', audience: ['own-party', 'mediator'] });
export const EvidenceDisclosed = defineEvent({ type: 'evidence.disclosed', chain: 'case', audience: ['parties', 'mediator'] });
export const EvidenceDisclosedToCourt = defineEvent({ type: 'evidence.disclosed-to-court', chain: 'case', audience: ['own-party', 'mediator'] });
export const EvidenceWithdrawn = defineEvent({ type: 'evidence.withdrawn', chain: 'case', audience: ['own-party', 'mediator'] });
/** The first time somebody else opened the file: part of its custody. */
export const EvidenceViewed = defineEvent({ type: 'evidence.viewed', chain: 'case', audience: ['own-party', 'mediator'] });

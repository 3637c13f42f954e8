import { defineEvent } from '@maplebridge/platform';

/** Facts of all three: `template`, `channel`, and `partyId` where the message was for one party. */
export const NoticeSent = defineEvent({ type: 'notice.sent', chain: 'case', audience: ['mediator', 'centre'] });
export const NoticeDelivered = defineEvent({ type: 'notice.delivered', chain: 'case', audience: ['mediator', 'centre'] });
export const NoticeFailed = defineEvent({ type: 'notice.failed', chain: 'case', audience: ['mediator', 'centre'] });

import { defineEvent, type AudienceWord } from '@maplebridge/platform';

const all: readonly AudienceWord[] = ['parties', 'mediator', 'centre'];
/** A draft is the mediator's until it goes to be signed: it may hold what one side said alone. */
const draft: readonly AudienceWord[] = ['mediator', 'centre'];
const event = (type: string, audience: readonly AudienceWord[]) => defineEvent({ type: `agreement.${type}`, chain: 'case', audience });

export const AgreementDrafted = event('drafted', draft);
export const AgreementRevised = event('revised', draft);
export const AgreementApproved = event('approved', draft);
/** Taken back for a change after it had gone to be signed: earlier marks and signatures no longer count. */
export const AgreementRecalled = event('recalled', all);
export const AgreementSentToSign = event('sent-to-sign', all);
export const ClauseMarked = event('clause-marked', ['parties', 'mediator']);
/** A side has written what should be different. The wish itself stays on the version, not in the event. */
export const ChangeAsked = event('change-asked', ['parties', 'mediator']);
export const AgreementSigned = event('signed', all);
export const AgreementSignedByAll = event('signed-by-all', all);
export const AgreementRefused = event('refused', all);
export const PaperAccepted = event('paper-accepted', all);
export const AgreementSignedByMediator = event('signed-by-mediator', all);
export const AgreementStamped = event('stamped', all);
export const AgreementTookEffect = event('took-effect', all);
export const AgreementSealed = event('sealed', all);
export const PaidAtSigning = event('paid-at-signing', all);

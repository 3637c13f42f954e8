import { defineEvent } from '@maplebridge/platform';

const docket = (type: string) => defineEvent({ type: `docket.${type}`, chain: 'docket', audience: ['court'] });

export const DocketReceived = docket('received');
export const DocketTaken = docket('taken');
export const DocketChecked = docket('checked');
export const DocketPaperReviewed = docket('paper-reviewed');
export const DocketAccepted = docket('accepted');
export const DocketSupplementRequired = docket('supplement-required');
export const DocketSupplemented = docket('supplemented');
export const DocketResumed = docket('resumed');
export const DocketNotAccepted = docket('not-accepted');
export const DocketVerificationSet = docket('verification-set');
export const DocketVerified = docket('verified');
export const DocketConfirmed = docket('confirmed');
export const DocketDismissed = docket('dismissed');
export const DocketWithdrawn = docket('withdrawn');
export const DocketDeemedWithdrawn = docket('deemed-withdrawn');
export const DocketTerminated = docket('terminated');
/** An answer waits for its paper: facts `seq`. */
export const AnswerGiven = docket('answer-given');
/** An answer is whole and can be sent: facts `seq`. */
export const AnswerWhole = docket('answer-whole');
export const DocketPulled = docket('pulled');

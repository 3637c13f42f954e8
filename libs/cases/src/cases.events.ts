import { defineEvent, type AudienceWord } from '@maplebridge/platform';

const event = (verb: string, audience: readonly AudienceWord[]) => defineEvent({ type: `case.${verb}`, chain: 'case', audience });
const all: readonly AudienceWord[] = ['parties', 'mediator', 'centre'];
const applying: readonly AudienceWord[] = ['own-party', 'centre', 'mediator'];

export const CaseDrafted = event('drafted', []);
export const CaseSubmitted = event('submitted', applying);
export const CaseScreened = event('screening-began', ['centre']);
export const CaseReturned = event('returned', applying);
export const CaseResubmitted = event('resubmitted', applying);
export const CaseLapsed = event('lapsed', applying);
export const CaseRedirected = event('redirected', applying);
export const CaseAccepted = event('accepted', applying);
export const RespondentInvited = event('respondent-invited', all);
export const ContactAttempted = event('contact-attempted', ['centre', 'mediator']);
export const ContactCorrected = event('contact-corrected', ['centre', 'mediator']);
export const InvitationRead = event('invitation-read', ['centre', 'mediator']);
export const RespondentAsked = event('respondent-asked', all);
export const RespondentAgreed = event('respondent-agreed', all);
export const RespondentDeclined = event('respondent-declined', all);
export const RespondentJoined = event('respondent-joined', all);
export const RepresentativeNamed = event('representative-named', all);
export const CaseMediatorAssigned = event('mediator-assigned', all);
export const CaseMediationAccepted = event('mediation-accepted', all);
export const CaseMediationDeclined = event('mediation-declined', all);
export const CaseMediatorReplaced = event('mediator-replaced', all);
export const CaseSuspended = event('suspended', all);
export const DoubtReported = event('doubt-reported', ['centre', 'mediator']);
export const CaseResumed = event('resumed', all);
export const ExtensionProposed = event('extension-proposed', all);
export const ExtensionAgreed = event('extension-agreed', all);
export const ExtensionDeclined = event('extension-declined', all);
/** What followed from it (an agreement, an end) says enough. */
export const ExtensionLapsed = event('extension-lapsed', []);
export const CaseSettled = event('settled', all);
export const CaseTerminated = event('terminated', all);
export const CaseWithdrawn = event('withdrawn', all);
export const CaseClosed = event('closed', all);
export const PaperBound = event('paper-bound', ['centre', 'mediator']);
export const CapacitySet = event('capacity-set', ['centre', 'mediator']);
/** Who looked into which case, in the chain of the account that looked: on nobody's timeline, and the case's own chain stays short. */
export const CaseRead = defineEvent({ type: 'case.read', chain: 'account', audience: [] });

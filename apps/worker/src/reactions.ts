import { AftercareBegun, PerformanceLapsed, PerformanceReported, VisitMade } from '@maplebridge/aftercare';
import {
  AgreementRecalled, AgreementRefused, AgreementSealed, AgreementSentToSign, AgreementSignedByAll, AgreementSignedByMediator, AgreementStamped,
  AgreementTookEffect, ChangeAsked, PaidAtSigning, PaperAccepted,
} from '@maplebridge/agreements';
import { BookingCancelled, BookingConfirmed, BookingExpired, BookingKept, BookingMoveAsked, BookingMoved, BookingProposed, BookingReminderDue } from '@maplebridge/bookings';
import {
  CaseAccepted, CaseLapsed, CaseRedirected, CaseResumed, CaseReturned, CaseSubmitted, CaseSuspended, CaseTerminated, CaseWithdrawn, DoubtReported, ExtensionAgreed,
  ExtensionDeclined, ExtensionProposed, RespondentAgreed, RespondentAsked, RespondentDeclined, RespondentInvited,
} from '@maplebridge/cases';
import { AnswerGiven, AnswerWhole } from '@maplebridge/court';
import { CalendarKept, CalendarReleased, ClockExpired, ClockRecalculated, ClockReminderDue } from '@maplebridge/deadlines';
import {
  FilingAsked, FilingConfirmed, FilingDeclined, FilingDeemedWithdrawn, FilingDismissed, FilingDocketed, FilingExpired, FilingNotAccepted, FilingQueued,
  FilingReady, FilingReceived, FilingServed, FilingSupplementRequired, FilingSupplemented, FilingTerminated, FilingUndelivered, FilingVerificationSet,
  FilingWithdrawn,
} from '@maplebridge/filings';
import {
  MediatorAccepted, MediatorAgreed, MediatorAppointed, MediatorChanged, MediatorDeclined, MediatorLapsed, MediatorReplaced,
} from '@maplebridge/mediators';
import { CodeRequested, InvolvementEnded } from '@maplebridge/people';
import { InboundReceived, type EventType, type QueueName, type ReactionEntry } from '@maplebridge/platform';
import { SeatingChanged } from '@maplebridge/sessions';
import { BeginAftercareJob } from './aftercare/begin-aftercare.job.js';
import { BindVisitJob } from './aftercare/bind-visit.job.js';
import { FollowApplicationJob } from './aftercare/follow-application.job.js';
import { FollowPaymentJob } from './aftercare/follow-payment.job.js';
import { LapseObligationJob } from './aftercare/lapse-obligation.job.js';
import { TellAboutAftercareJob } from './aftercare/tell-about-aftercare.job.js';
import { SealAgreementJob } from './agreements/seal-agreement.job.js';
import { TellAboutAgreementJob } from './agreements/tell-about-agreement.job.js';
import { CallOffJob } from './bookings/call-off.job.js';
import { TellAboutAppointmentJob } from './bookings/tell-about-appointment.job.js';
import { ActOnLapseJob } from './cases/act-on-lapse.job.js';
import { BindEndRecordJob } from './cases/bind-end-record.job.js';
import { EndOverTimeJob } from './cases/end-over-time.job.js';
import { InviteRespondentJob } from './cases/invite-respondent.job.js';
import { SendInvitationJob } from './cases/send-invitation.job.js';
import { TellAboutCaseJob } from './cases/tell-about-case.job.js';
import { TellAboutTimeJob } from './cases/tell-about-time.job.js';
import { IssueCourtPaperJob } from './court/issue-court-paper.job.js';
import { SendAnswerJob } from './court/send-answer.job.js';
import { RecalculateClocksJob } from './deadlines/recalculate-clocks.job.js';
import { TellDueSoonJob } from './deadlines/tell-due-soon.job.js';
import { BindNoticeJob } from './filings/bind-notice.job.js';
import { FinaliseFilingJob } from './filings/finalise-filing.job.js';
import { FollowWindowJob } from './filings/follow-window.job.js';
import { HandOffJob } from './filings/hand-off.job.js';
import { OpenFilingJob } from './filings/open-filing.job.js';
import { OpenVerificationJob } from './filings/open-verification.job.js';
import { PackFilingJob } from './filings/pack-filing.job.js';
import { SendSupplementJob } from './filings/send-supplement.job.js';
import { ServeRulingJob } from './filings/serve-ruling.job.js';
import { SpareCourtJob } from './filings/spare-court.job.js';
import { TakeCourtAnswerJob } from './filings/take-court-answer.job.js';
import { TellFilingJob } from './filings/tell-filing.job.js';
import { AskToAppointJob } from './mediators/ask-to-appoint.job.js';
import { LapseRequestJob } from './mediators/lapse-request.job.js';
import { TellAboutMediatorJob } from './mediators/tell-about-mediator.job.js';
import { SendCodeJob } from './people/send-code.job.js';
import { CancelSessionJob } from './sessions/cancel-session.job.js';
import { GiveUpSeatsJob } from './sessions/give-up-seats.job.js';
import { MakeRoomsAgreeJob } from './sessions/make-rooms-agree.job.js';
import { NoteDisclosureJob } from './sessions/note-disclosure.job.js';
import { ScheduleSessionJob } from './sessions/schedule-session.job.js';
import { TakeMediaNewsJob } from './sessions/take-media-news.job.js';

const on = (event: EventType, name: string, queue: QueueName, job: ReactionEntry['job']): ReactionEntry => ({ on: event.type, do: name, queue, job });
/** The same after each of these; `case.withdrawn` gives `<name>-case-withdrawn`. */
const onEach = (events: readonly EventType[], name: string, queue: QueueName, job: ReactionEntry['job']): ReactionEntry[] =>
  events.map((event) => on(event, `${name}-${event.type.replace('.', '-')}`, queue, job));

/**
 * What happens by itself after an event: when this → do that, on this queue, ordered by the words of the house.
 * A name stays for good: undone rows carry it.
 */
export const reactions: readonly ReactionEntry[] = [
  // people
  on(CodeRequested, 'send-code', 'notices', SendCodeJob),
  on(InvolvementEnded, 'give-up-seats', 'sessions', GiveUpSeatsJob),

  // clocks
  on(ClockReminderDue, 'tell-due-soon', 'notices', TellDueSoonJob),
  ...onEach([CalendarKept, CalendarReleased], 'recalculate-clocks-after', 'default', RecalculateClocksJob),
  on(ClockRecalculated, 'follow-window', 'default', FollowWindowJob),
  on(ClockExpired, 'act-on-lapse', 'default', ActOnLapseJob),
  on(ClockExpired, 'end-over-time', 'default', EndOverTimeJob),
  on(ClockExpired, 'ask-to-appoint', 'default', AskToAppointJob),
  on(ClockExpired, 'lapse-request', 'default', LapseRequestJob),
  on(ClockExpired, 'lapse-obligation', 'default', LapseObligationJob),
  on(ClockExpired, 'finalise-filing', 'default', FinaliseFilingJob),

  // cases
  on(CaseReturned, 'tell-returned', 'notices', TellAboutCaseJob),
  on(CaseAccepted, 'tell-accepted', 'notices', TellAboutCaseJob),
  on(CaseAccepted, 'invite-respondent', 'default', InviteRespondentJob),
  on(RespondentInvited, 'send-invitation', 'notices', SendInvitationJob),
  ...onEach([CaseSubmitted, CaseLapsed, CaseRedirected, RespondentAsked, RespondentAgreed, RespondentDeclined], 'tell', 'notices', TellAboutCaseJob),
  ...onEach([CaseTerminated, CaseWithdrawn, CaseSuspended, CaseResumed, DoubtReported], 'tell', 'notices', TellAboutCaseJob),
  ...onEach([ExtensionProposed, ExtensionAgreed, ExtensionDeclined], 'tell', 'notices', TellAboutTimeJob),
  ...onEach([CaseTerminated, CaseWithdrawn], 'call-off-after', 'default', CallOffJob),
  ...onEach([CaseTerminated, CaseWithdrawn, RespondentDeclined], 'bind-end-record-after', 'documents', BindEndRecordJob),
  on(CaseTerminated, 'begin-aftercare-without-agreement', 'default', BeginAftercareJob),
  on(RespondentDeclined, 'begin-aftercare-after-refusal', 'default', BeginAftercareJob),

  // bookings
  on(BookingProposed, 'tell-times-offered', 'notices', TellAboutAppointmentJob),
  on(BookingConfirmed, 'tell-appointment', 'notices', TellAboutAppointmentJob),
  on(BookingMoveAsked, 'tell-move-asked', 'notices', TellAboutAppointmentJob),
  on(BookingKept, 'tell-kept', 'notices', TellAboutAppointmentJob),
  on(BookingMoved, 'tell-moved', 'notices', TellAboutAppointmentJob),
  on(BookingCancelled, 'tell-called-off', 'notices', TellAboutAppointmentJob),
  on(BookingExpired, 'tell-offer-lapsed', 'notices', TellAboutAppointmentJob),
  on(BookingReminderDue, 'remind', 'notices', TellAboutAppointmentJob),
  on(BookingConfirmed, 'schedule-session', 'sessions', ScheduleSessionJob),
  on(BookingMoved, 'move-session', 'sessions', ScheduleSessionJob),
  on(BookingCancelled, 'cancel-session', 'sessions', CancelSessionJob),

  // mediators
  on(MediatorAgreed, 'ask-mediator', 'notices', TellAboutMediatorJob),
  on(MediatorAppointed, 'ask-appointed-mediator', 'notices', TellAboutMediatorJob),
  on(MediatorAccepted, 'tell-mediator-accepted', 'notices', TellAboutMediatorJob),
  on(MediatorDeclined, 'tell-mediator-declined', 'notices', TellAboutMediatorJob),
  on(MediatorLapsed, 'tell-mediator-lapsed', 'notices', TellAboutMediatorJob),
  on(MediatorChanged, 'tell-mediator-changed', 'notices', TellAboutMediatorJob),
  on(MediatorReplaced, 'tell-mediator-replaced', 'notices', TellAboutMediatorJob),
  on(MediatorAccepted, 'note-disclosure', 'sessions', NoteDisclosureJob),
  on(MediatorChanged, 'drop-disclosure', 'sessions', NoteDisclosureJob),
  on(MediatorReplaced, 'drop-disclosure-of-replaced', 'sessions', NoteDisclosureJob),

  // sessions
  on(SeatingChanged, 'make-rooms-agree', 'sessions', MakeRoomsAgreeJob),
  on(InboundReceived, 'take-media-news', 'sessions', TakeMediaNewsJob),

  // agreements
  on(AgreementSentToSign, 'ask-to-sign', 'notices', TellAboutAgreementJob),
  on(AgreementRecalled, 'tell-recalled', 'notices', TellAboutAgreementJob),
  on(ChangeAsked, 'tell-change-asked', 'notices', TellAboutAgreementJob),
  on(AgreementRefused, 'tell-refused', 'notices', TellAboutAgreementJob),
  on(AgreementRefused, 'end-over-time-after-refusal', 'default', EndOverTimeJob),
  on(AgreementSignedByAll, 'ask-mediator-to-sign', 'notices', TellAboutAgreementJob),
  on(AgreementSignedByAll, 'open-filing', 'default', OpenFilingJob),
  on(AgreementSignedByMediator, 'ask-to-stamp', 'notices', TellAboutAgreementJob),
  on(PaperAccepted, 'ask-to-stamp-paper', 'notices', TellAboutAgreementJob),
  on(AgreementStamped, 'seal-agreement', 'documents', SealAgreementJob),
  on(AgreementSealed, 'tell-sealed', 'notices', TellAboutAgreementJob),
  on(AgreementSealed, 'complete-filing', 'default', OpenFilingJob),
  on(AgreementTookEffect, 'begin-aftercare', 'default', BeginAftercareJob),
  on(PaidAtSigning, 'follow-payment-at-signing', 'default', FollowPaymentJob),
  on(PaidAtSigning, 'spare-court', 'default', SpareCourtJob),

  // filings: to the court
  on(FilingAsked, 'tell-filing-asked', 'notices', TellFilingJob),
  on(FilingAsked, 'keep-open-for-court', 'default', FollowApplicationJob),
  on(FilingReady, 'pack-filing', 'documents', PackFilingJob),
  on(FilingQueued, 'hand-off', 'handoff', HandOffJob),
  on(FilingUndelivered, 'tell-filing-undelivered', 'notices', TellFilingJob),
  on(FilingSupplemented, 'send-supplement', 'handoff', SendSupplementJob),

  // filings: what the court answered
  on(InboundReceived, 'take-court-answer', 'default', TakeCourtAnswerJob),
  on(FilingReceived, 'tell-filing-received', 'notices', TellFilingJob),
  on(FilingDocketed, 'tell-filing-docketed', 'notices', TellFilingJob),
  on(FilingDocketed, 'bind-acceptance-notice', 'default', BindNoticeJob),
  on(FilingSupplementRequired, 'tell-filing-supplement', 'notices', TellFilingJob),
  on(FilingVerificationSet, 'tell-filing-verification', 'notices', TellFilingJob),
  on(FilingVerificationSet, 'open-verification', 'default', OpenVerificationJob),
  on(FilingConfirmed, 'serve-confirmed', 'notices', ServeRulingJob),
  on(FilingDismissed, 'serve-dismissed', 'notices', ServeRulingJob),
  on(FilingNotAccepted, 'serve-not-accepted', 'notices', ServeRulingJob),
  on(FilingWithdrawn, 'serve-withdrawn', 'notices', ServeRulingJob),
  on(FilingDeemedWithdrawn, 'serve-deemed-withdrawn', 'notices', ServeRulingJob),
  on(FilingTerminated, 'serve-terminated', 'notices', ServeRulingJob),
  ...onEach([FilingServed, FilingDeclined, FilingExpired, FilingNotAccepted, FilingDismissed], 'close-after', 'default', FollowApplicationJob),
  ...onEach([FilingWithdrawn, FilingDeemedWithdrawn, FilingTerminated], 'close-after', 'default', FollowApplicationJob),

  // aftercare
  on(AftercareBegun, 'ask-how-it-was', 'notices', TellAboutAftercareJob),
  on(PerformanceReported, 'ask-to-confirm-payment', 'notices', TellAboutAftercareJob),
  on(PerformanceLapsed, 'tell-overdue', 'notices', TellAboutAftercareJob),
  on(VisitMade, 'bind-visit-record', 'documents', BindVisitJob),

  // court
  on(AnswerGiven, 'issue-court-paper', 'documents', IssueCourtPaperJob),
  on(AnswerWhole, 'send-answer', 'handoff', SendAnswerJob),
];

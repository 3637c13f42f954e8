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
import { ClockExpired, ClockReminderDue } from '@maplebridge/deadlines';
import {
  FilingAsked, FilingConfirmed, FilingDeclined, FilingDeemedWithdrawn, FilingDismissed, FilingDocketed, FilingExpired, FilingNotAccepted, FilingQueued,
  FilingReady, FilingReceived, FilingServed, FilingSupplementRequired, FilingSupplemented, FilingTerminated, FilingUndelivered, FilingVerificationSet,
  FilingWithdrawn,
} from '@maplebridge/filings';
import { CodeRequested, InvolvementEnded } from '@maplebridge/people';
import { InboundReceived, type ReactionEntry } from '@maplebridge/platform';
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
import { ActOnLapseJob } from './cases/act-on-lapse.job.js';
import { BindEndRecordJob } from './cases/bind-end-record.job.js';
import { EndOverTimeJob } from './cases/end-over-time.job.js';
import { InviteRespondentJob } from './cases/invite-respondent.job.js';
import { SendInvitationJob } from './cases/send-invitation.job.js';
import { TellAboutCaseJob } from './cases/tell-about-case.job.js';
import { TellAboutTimeJob } from './cases/tell-about-time.job.js';
import { IssueCourtPaperJob } from './court/issue-court-paper.job.js';
import { SendAnswerJob } from './court/send-answer.job.js';
import { TellDueSoonJob } from './deadlines/tell-due-soon.job.js';
import { BindNoticeJob } from './filings/bind-notice.job.js';
import { FinaliseFilingJob } from './filings/finalise-filing.job.js';
import { HandOffJob } from './filings/hand-off.job.js';
import { OpenFilingJob } from './filings/open-filing.job.js';
import { OpenVerificationJob } from './filings/open-verification.job.js';
import { PackFilingJob } from './filings/pack-filing.job.js';
import { SendSupplementJob } from './filings/send-supplement.job.js';
import { ServeRulingJob } from './filings/serve-ruling.job.js';
import { SpareCourtJob } from './filings/spare-court.job.js';
import { TakeCourtAnswerJob } from './filings/take-court-answer.job.js';
import { TellFilingJob } from './filings/tell-filing.job.js';
import { TellAboutAppointmentJob } from './bookings/tell-about-appointment.job.js';
import {
  MediatorAccepted, MediatorAgreed, MediatorAppointed, MediatorChanged, MediatorDeclined, MediatorLapsed, MediatorReplaced,
} from '@maplebridge/mediators';
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

/** What happens by itself after an event: when this → do that, on this queue. */
export const reactions: readonly ReactionEntry[] = [
  { on: CodeRequested.type, do: 'send-code', queue: 'notices', job: SendCodeJob },
  { on: CaseReturned.type, do: 'tell-returned', queue: 'notices', job: TellAboutCaseJob },
  { on: CaseAccepted.type, do: 'tell-accepted', queue: 'notices', job: TellAboutCaseJob },
  ...[CaseSubmitted, CaseLapsed, CaseRedirected, RespondentAsked, RespondentAgreed, RespondentDeclined, CaseTerminated, CaseWithdrawn, CaseSuspended, CaseResumed, DoubtReported].map(
    ({ type }) => ({ on: type, do: `tell-${type.replace('.', '-')}`, queue: 'notices' as const, job: TellAboutCaseJob }),
  ),
  ...[CaseTerminated, CaseWithdrawn].map(({ type }) => ({ on: type, do: `call-off-after-${type.replace('.', '-')}`, queue: 'default' as const, job: CallOffJob })),
  ...[CaseTerminated, CaseWithdrawn, RespondentDeclined].map(({ type }) => ({ on: type, do: `bind-end-record-after-${type.replace('.', '-')}`, queue: 'documents' as const, job: BindEndRecordJob })),
  { on: ClockReminderDue.type, do: 'tell-due-soon', queue: 'notices', job: TellDueSoonJob },
  { on: ClockExpired.type, do: 'act-on-lapse', queue: 'default', job: ActOnLapseJob },
  { on: ClockExpired.type, do: 'end-over-time', queue: 'default', job: EndOverTimeJob },
  { on: AgreementRefused.type, do: 'end-over-time-after-refusal', queue: 'default', job: EndOverTimeJob },
  ...[ExtensionProposed, ExtensionAgreed, ExtensionDeclined].map(({ type }) => ({ on: type, do: `tell-${type.replace('.', '-')}`, queue: 'notices' as const, job: TellAboutTimeJob })),
  { on: CaseAccepted.type, do: 'invite-respondent', queue: 'default', job: InviteRespondentJob },
  { on: RespondentInvited.type, do: 'send-invitation', queue: 'notices', job: SendInvitationJob },
  { on: AgreementSentToSign.type, do: 'ask-to-sign', queue: 'notices', job: TellAboutAgreementJob },
  { on: AgreementRecalled.type, do: 'tell-recalled', queue: 'notices', job: TellAboutAgreementJob },
  { on: ChangeAsked.type, do: 'tell-change-asked', queue: 'notices', job: TellAboutAgreementJob },
  { on: AgreementRefused.type, do: 'tell-refused', queue: 'notices', job: TellAboutAgreementJob },
  { on: AgreementSignedByAll.type, do: 'ask-mediator-to-sign', queue: 'notices', job: TellAboutAgreementJob },
  { on: AgreementSignedByMediator.type, do: 'ask-to-stamp', queue: 'notices', job: TellAboutAgreementJob },
  { on: PaperAccepted.type, do: 'ask-to-stamp-paper', queue: 'notices', job: TellAboutAgreementJob },
  { on: AgreementStamped.type, do: 'seal-agreement', queue: 'documents', job: SealAgreementJob },
  { on: AgreementSealed.type, do: 'tell-sealed', queue: 'notices', job: TellAboutAgreementJob },
  { on: BookingConfirmed.type, do: 'schedule-session', queue: 'sessions', job: ScheduleSessionJob },
  { on: BookingMoved.type, do: 'move-session', queue: 'sessions', job: ScheduleSessionJob },
  { on: BookingCancelled.type, do: 'cancel-session', queue: 'sessions', job: CancelSessionJob },
  { on: InboundReceived.type, do: 'take-media-news', queue: 'sessions', job: TakeMediaNewsJob },
  { on: MediatorAccepted.type, do: 'note-disclosure', queue: 'sessions', job: NoteDisclosureJob },
  { on: MediatorChanged.type, do: 'drop-disclosure', queue: 'sessions', job: NoteDisclosureJob },
  { on: MediatorReplaced.type, do: 'drop-disclosure-of-replaced', queue: 'sessions', job: NoteDisclosureJob },
  { on: InvolvementEnded.type, do: 'give-up-seats', queue: 'sessions', job: GiveUpSeatsJob },
  { on: SeatingChanged.type, do: 'make-rooms-agree', queue: 'sessions', job: MakeRoomsAgreeJob },
  { on: AgreementTookEffect.type, do: 'begin-aftercare', queue: 'default', job: BeginAftercareJob },
  { on: CaseTerminated.type, do: 'begin-aftercare-without-agreement', queue: 'default', job: BeginAftercareJob },
  { on: RespondentDeclined.type, do: 'begin-aftercare-after-refusal', queue: 'default', job: BeginAftercareJob },
  { on: PaidAtSigning.type, do: 'follow-payment-at-signing', queue: 'default', job: FollowPaymentJob },
  { on: ClockExpired.type, do: 'lapse-obligation', queue: 'default', job: LapseObligationJob },
  { on: AftercareBegun.type, do: 'ask-how-it-was', queue: 'notices', job: TellAboutAftercareJob },
  { on: PerformanceReported.type, do: 'ask-to-confirm-payment', queue: 'notices', job: TellAboutAftercareJob },
  { on: PerformanceLapsed.type, do: 'tell-overdue', queue: 'notices', job: TellAboutAftercareJob },
  { on: VisitMade.type, do: 'bind-visit-record', queue: 'documents', job: BindVisitJob },
  { on: FilingAsked.type, do: 'keep-open-for-court', queue: 'default', job: FollowApplicationJob },
  ...[FilingServed, FilingDeclined, FilingExpired, FilingNotAccepted, FilingDismissed, FilingWithdrawn, FilingDeemedWithdrawn, FilingTerminated].map(
    ({ type }) => ({ on: type, do: `close-after-${type.replace('.', '-')}`, queue: 'default' as const, job: FollowApplicationJob }),
  ),
  { on: AgreementSignedByAll.type, do: 'open-filing', queue: 'default', job: OpenFilingJob },
  { on: AgreementSealed.type, do: 'complete-filing', queue: 'default', job: OpenFilingJob },
  { on: PaidAtSigning.type, do: 'spare-court', queue: 'default', job: SpareCourtJob },
  { on: FilingAsked.type, do: 'tell-filing-asked', queue: 'notices', job: TellFilingJob },
  { on: FilingReady.type, do: 'pack-filing', queue: 'documents', job: PackFilingJob },
  { on: FilingQueued.type, do: 'hand-off', queue: 'handoff', job: HandOffJob },
  { on: FilingUndelivered.type, do: 'tell-filing-undelivered', queue: 'notices', job: TellFilingJob },
  { on: FilingReceived.type, do: 'tell-filing-received', queue: 'notices', job: TellFilingJob },
  { on: FilingDocketed.type, do: 'tell-filing-docketed', queue: 'notices', job: TellFilingJob },
  { on: FilingDocketed.type, do: 'bind-acceptance-notice', queue: 'default', job: BindNoticeJob },
  { on: FilingSupplementRequired.type, do: 'tell-filing-supplement', queue: 'notices', job: TellFilingJob },
  { on: FilingSupplemented.type, do: 'send-supplement', queue: 'handoff', job: SendSupplementJob },
  { on: FilingVerificationSet.type, do: 'open-verification', queue: 'default', job: OpenVerificationJob },
  { on: FilingVerificationSet.type, do: 'tell-filing-verification', queue: 'notices', job: TellFilingJob },
  { on: FilingConfirmed.type, do: 'serve-confirmed', queue: 'notices', job: ServeRulingJob },
  { on: FilingDismissed.type, do: 'serve-dismissed', queue: 'notices', job: ServeRulingJob },
  { on: FilingNotAccepted.type, do: 'serve-not-accepted', queue: 'notices', job: ServeRulingJob },
  { on: FilingWithdrawn.type, do: 'serve-withdrawn', queue: 'notices', job: ServeRulingJob },
  { on: FilingDeemedWithdrawn.type, do: 'serve-deemed-withdrawn', queue: 'notices', job: ServeRulingJob },
  { on: FilingTerminated.type, do: 'serve-terminated', queue: 'notices', job: ServeRulingJob },
  { on: ClockExpired.type, do: 'finalise-filing', queue: 'default', job: FinaliseFilingJob },
  { on: InboundReceived.type, do: 'take-court-answer', queue: 'default', job: TakeCourtAnswerJob },
  { on: AnswerGiven.type, do: 'issue-court-paper', queue: 'documents', job: IssueCourtPaperJob },
  { on: AnswerWhole.type, do: 'send-answer', queue: 'handoff', job: SendAnswerJob },
  { on: MediatorAgreed.type, do: 'ask-mediator', queue: 'notices', job: TellAboutMediatorJob },
  { on: MediatorAppointed.type, do: 'ask-appointed-mediator', queue: 'notices', job: TellAboutMediatorJob },
  { on: MediatorAccepted.type, do: 'tell-mediator-accepted', queue: 'notices', job: TellAboutMediatorJob },
  { on: MediatorDeclined.type, do: 'tell-mediator-declined', queue: 'notices', job: TellAboutMediatorJob },
  { on: MediatorLapsed.type, do: 'tell-mediator-lapsed', queue: 'notices', job: TellAboutMediatorJob },
  { on: MediatorChanged.type, do: 'tell-mediator-changed', queue: 'notices', job: TellAboutMediatorJob },
  { on: MediatorReplaced.type, do: 'tell-mediator-replaced', queue: 'notices', job: TellAboutMediatorJob },
  { on: ClockExpired.type, do: 'ask-to-appoint', queue: 'default', job: AskToAppointJob },
  { on: ClockExpired.type, do: 'lapse-request', queue: 'default', job: LapseRequestJob },
  { on: BookingProposed.type, do: 'tell-times-offered', queue: 'notices', job: TellAboutAppointmentJob },
  { on: BookingConfirmed.type, do: 'tell-appointment', queue: 'notices', job: TellAboutAppointmentJob },
  { on: BookingMoveAsked.type, do: 'tell-move-asked', queue: 'notices', job: TellAboutAppointmentJob },
  { on: BookingKept.type, do: 'tell-kept', queue: 'notices', job: TellAboutAppointmentJob },
  { on: BookingMoved.type, do: 'tell-moved', queue: 'notices', job: TellAboutAppointmentJob },
  { on: BookingCancelled.type, do: 'tell-called-off', queue: 'notices', job: TellAboutAppointmentJob },
  { on: BookingExpired.type, do: 'tell-offer-lapsed', queue: 'notices', job: TellAboutAppointmentJob },
  { on: BookingReminderDue.type, do: 'remind', queue: 'notices', job: TellAboutAppointmentJob },
];

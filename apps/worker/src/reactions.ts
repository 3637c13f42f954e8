import { AgreementRecalled, AgreementSealed, AgreementSentToSign, AgreementSignedByMediator, AgreementStamped, PaperAccepted } from '@maplebridge/agreements';
import { CaseAccepted, CaseReturned, RespondentInvited } from '@maplebridge/cases';
import { CodeRequested } from '@maplebridge/people';
import { InviteRespondentJob } from './cases/invite-respondent.job.js';
import { SendInvitationJob } from './cases/send-invitation.job.js';
import { TellApplicantJob } from './cases/tell-applicant.job.js';
import { SendCodeJob } from './people/send-code.job.js';
import { SealAgreementJob } from './agreements/seal-agreement.job.js';
import { TellAboutAgreementJob } from './agreements/tell-about-agreement.job.js';

import { BookingCancelled, BookingConfirmed, BookingMoved } from '@maplebridge/bookings';
import { InboundReceived, type ReactionEntry } from '@maplebridge/platform';
import { SeatingChanged } from '@maplebridge/sessions';
import { CancelSessionJob } from './sessions/cancel-session.job.js';
import { MakeRoomsAgreeJob } from './sessions/make-rooms-agree.job.js';
import { ScheduleSessionJob } from './sessions/schedule-session.job.js';
import { TakeMediaNewsJob } from './sessions/take-media-news.job.js';

/** What happens by itself after an event: when this → do that, on this queue. */
export const reactions: readonly ReactionEntry[] = [
  { on: CodeRequested.type, do: 'send-code', queue: 'notices', job: SendCodeJob },
  { on: CaseReturned.type, do: 'tell-returned', queue: 'notices', job: TellApplicantJob },
  { on: CaseAccepted.type, do: 'tell-accepted', queue: 'notices', job: TellApplicantJob },
  { on: CaseAccepted.type, do: 'invite-respondent', queue: 'default', job: InviteRespondentJob },
  { on: RespondentInvited.type, do: 'send-invitation', queue: 'notices', job: SendInvitationJob },
  { on: AgreementSentToSign.type, do: 'ask-to-sign', queue: 'notices', job: TellAboutAgreementJob },
  { on: AgreementRecalled.type, do: 'tell-recalled', queue: 'notices', job: TellAboutAgreementJob },
  { on: AgreementSignedByMediator.type, do: 'ask-to-stamp', queue: 'notices', job: TellAboutAgreementJob },
  { on: PaperAccepted.type, do: 'ask-to-stamp-paper', queue: 'notices', job: TellAboutAgreementJob },
  { on: AgreementStamped.type, do: 'seal-agreement', queue: 'documents', job: SealAgreementJob },
  { on: AgreementSealed.type, do: 'tell-sealed', queue: 'notices', job: TellAboutAgreementJob },
  { on: BookingConfirmed.type, do: 'schedule-session', queue: 'sessions', job: ScheduleSessionJob },
  { on: BookingMoved.type, do: 'move-session', queue: 'sessions', job: ScheduleSessionJob },
  { on: BookingCancelled.type, do: 'cancel-session', queue: 'sessions', job: CancelSessionJob },
  { on: InboundReceived.type, do: 'take-media-news', queue: 'sessions', job: TakeMediaNewsJob },
  { on: SeatingChanged.type, do: 'make-rooms-agree', queue: 'sessions', job: MakeRoomsAgreeJob },
];

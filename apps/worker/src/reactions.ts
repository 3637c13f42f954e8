import { CaseAccepted, CaseReturned, RespondentInvited } from '@maplebridge/cases';
import { CodeRequested } from '@maplebridge/people';
import type { ReactionEntry } from '@maplebridge/platform';
import { InviteRespondentJob } from './cases/invite-respondent.job.js';
import { SendInvitationJob } from './cases/send-invitation.job.js';
import { TellApplicantJob } from './cases/tell-applicant.job.js';
import { SendCodeJob } from './people/send-code.job.js';

/** What happens by itself after an event: when this → do that, on this queue. */
export const reactions: readonly ReactionEntry[] = [
  { on: CodeRequested.type, do: 'send-code', queue: 'notices', job: SendCodeJob },
  { on: CaseReturned.type, do: 'tell-returned', queue: 'notices', job: TellApplicantJob },
  { on: CaseAccepted.type, do: 'tell-accepted', queue: 'notices', job: TellApplicantJob },
  { on: CaseAccepted.type, do: 'invite-respondent', queue: 'default', job: InviteRespondentJob },
  { on: RespondentInvited.type, do: 'send-invitation', queue: 'notices', job: SendInvitationJob },
];

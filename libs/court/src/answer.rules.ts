import type { MeetingMode } from '@maplebridge/kernel';
import type { DismissalGround, NotAcceptedGround, SupplementItem } from '@maplebridge/law';

export const ANSWER_KINDS = [
  'docketed', 'not-accepted', 'supplement-required', 'verification-set', 'verified', 'resumed',
  'confirmed', 'dismissed', 'withdrawn', 'deemed-withdrawn', 'terminated',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export interface AskedItem {
  readonly id: string;
  readonly item: SupplementItem;
  readonly note: string;
}

export interface VerificationSlot {
  /** The booking and the session take this id, so that the court knows the link before anyone answers. */
  readonly slotId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly mode: MeetingMode;
  readonly place: string;
}

/** What is sent with an answer; which keys are there follows from its kind. */
export interface AnswerBody {
  readonly number?: string;
  readonly items?: readonly AskedItem[];
  readonly dueAt?: string;
  readonly slot?: VerificationSlot;
  readonly reasons?: readonly (NotAcceptedGround | DismissalGround | string)[];
  readonly note?: string;
}

/** The paper an answer brings with it, if any. The answer waits until it is made. */
export const PAPER_OF: Readonly<Partial<Record<AnswerKind, 'acceptance-notice' | 'ruling'>>> = {
  docketed: 'acceptance-notice', 'not-accepted': 'ruling', confirmed: 'ruling', dismissed: 'ruling',
  withdrawn: 'ruling', 'deemed-withdrawn': 'ruling', terminated: 'ruling',
};

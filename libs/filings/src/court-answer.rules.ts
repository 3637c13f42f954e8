import type { MeetingMode } from '@maplebridge/kernel';
import type { FilingAction } from './filing.machine.js';

export const ANSWER_KINDS = [
  'docketed', 'not-accepted', 'supplement-required', 'verification-set', 'verified', 'resumed',
  'confirmed', 'dismissed', 'withdrawn', 'deemed-withdrawn', 'terminated',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export interface AskedItem {
  readonly id: string;
  readonly item: string;
  readonly note: string;
}

export interface VerificationSlot {
  readonly slotId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly mode: MeetingMode;
  readonly place: string;
}

/** A court's word about one package, whoever the court is. Answers of one package are numbered from 1. */
export interface CourtAnswer {
  readonly packageId: string;
  readonly seq: number;
  readonly kind: AnswerKind;
  readonly number?: string;
  readonly items?: readonly AskedItem[];
  readonly dueAt?: string;
  readonly slot?: VerificationSlot;
  readonly reasons?: readonly string[];
  readonly note?: string;
  readonly givenAt: string;
}

/** The one table between a court's words and our states. `resumed` moves nothing here: the supplement was answered already. */
export const ACTION_OF: Readonly<Record<AnswerKind, FilingAction | undefined>> = {
  docketed: 'docket', 'not-accepted': 'not-accept', 'supplement-required': 'require-supplement', 'verification-set': 'set-verification',
  verified: 'verify', resumed: undefined, confirmed: 'confirm', dismissed: 'dismiss', withdrawn: 'withdraw',
  'deemed-withdrawn': 'deem-withdrawn', terminated: 'terminate',
};

/** With these the court has decided, and its paper is the ruling. */
export const ENDING: readonly AnswerKind[] = ['not-accepted', 'confirmed', 'dismissed', 'withdrawn', 'deemed-withdrawn', 'terminated'];

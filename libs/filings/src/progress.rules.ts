import type { FilingState } from './filing.machine.js';

/** The road to the court in six steps, as parties see it. */
export const STEPS = ['ask', 'pack', 'receive', 'accept', 'verify', 'decide'] as const;
export type Step = (typeof STEPS)[number];

const STEP: Readonly<Record<FilingState, Step>> = {
  eligible: 'ask', 'awaiting-co-applicant': 'ask', expired: 'ask', declined: 'ask',
  ready: 'pack', queued: 'pack', undelivered: 'pack', transmitted: 'pack',
  received: 'accept', 'supplement-required': 'accept', supplemented: 'accept', 'not-accepted': 'accept',
  docketed: 'verify', 'verification-set': 'verify',
  verified: 'decide', confirmed: 'decide', served: 'decide', final: 'decide', dismissed: 'decide', withdrawn: 'decide', 'deemed-withdrawn': 'decide', terminated: 'decide',
};

/** The step this state stands in. */
export const stepOf = (state: FilingState): Step => STEP[state];

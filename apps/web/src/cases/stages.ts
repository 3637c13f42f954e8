import type { CaseState } from '@maplebridge/contract/src/cases/types.gen.js';
import type { Tone } from '../ui/chip.js';

export const STAGES = ['accepted', 'contacting', 'mediator', 'session', 'sign', 'court', 'visit'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage that is on in each state; later ones are still to come. */
const NOW: Partial<Record<CaseState, Stage>> = {
  submitted: 'accepted', screening: 'accepted', returned: 'accepted', accepted: 'contacting', 'contacting-respondent': 'contacting',
  'selecting-mediator': 'mediator', 'awaiting-acceptance': 'mediator', 'in-mediation': 'session', suspended: 'session', settled: 'court',
};

export interface StageState {
  readonly id: Stage;
  readonly state: 'done' | 'now' | 'next';
}

/** Where a case stands among the stages that everybody passes; `ended` when nothing more will come. `further`: the agreement is ahead of the case's state. */
export function stagesOf(state: CaseState, further?: Stage): { reached: StageState[]; ended: boolean } {
  const now = further ?? NOW[state];
  const at = now ? STAGES.indexOf(now) : -1;
  const reached = STAGES.map((id, index): StageState => ({ id, state: index < at ? 'done' : index === at ? 'now' : 'next' }));
  return { reached, ended: now === undefined && state !== 'draft' };
}

/** States in which somebody on that side has to do something. */
export const MINE: readonly CaseState[] = ['draft', 'returned', 'selecting-mediator', 'in-mediation', 'settled'];

const ENDED: readonly CaseState[] = ['redirected', 'terminated', 'withdrawn', 'closed'];

/** How a state is marked in a list: agreed, over, waiting for one of `whose` states' people, or on its way. */
export const toneOf = (state: CaseState, whose: readonly CaseState[], otherwise: Tone): Tone =>
  state === 'settled' ? 'ok' : ENDED.includes(state) ? 'neutral' : whose.includes(state) ? 'info' : otherwise;

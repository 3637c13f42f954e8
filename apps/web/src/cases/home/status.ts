import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';

const FOR_RESPONDENT: readonly string[] = ['contacting-respondent', 'selecting-mediator'];

/** The court's last word, and no confirmation: the agreement stands between the two, and cannot be enforced. */
const UNCONFIRMED: readonly string[] = ['dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated'];

/** Key of the one sentence that says where the case stands, for this side; `filing`: how far it is at the court. */
export const statusKey = ({ state, side }: CaseHome, filing?: string): string =>
  state === 'settled' && filing && UNCONFIRMED.includes(filing) ? 'screens.home.status.settled-unconfirmed' : side === 'respondent' && FOR_RESPONDENT.includes(state) ? `screens.home.status-respondent.${state}` : `screens.home.status.${state}`;

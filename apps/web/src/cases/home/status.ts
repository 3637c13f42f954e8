import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';

const FOR_RESPONDENT: readonly string[] = ['contacting-respondent', 'selecting-mediator'];

/** Key of the one sentence that says where the case stands, for this side. */
export const statusKey = ({ state, side }: CaseHome): string => (side === 'respondent' && FOR_RESPONDENT.includes(state) ? `screens.home.status-respondent.${state}` : `screens.home.status.${state}`);

import type { LinkProps } from '@tanstack/react-router';
import type { CaseState } from '@maplebridge/contract/src/cases/types.gen.js';

/** Where the one button of the case's page leads, in the states in which it is the party's turn. */
export const WHERE: Partial<Record<CaseState, (caseId: string) => LinkProps>> = {
  draft: (caseId) => ({ to: '/cases/$caseId/apply', params: { caseId } }),
  returned: (caseId) => ({ to: '/cases/$caseId/apply', params: { caseId } }),
  'selecting-mediator': (caseId) => ({ to: '/cases/$caseId/choose', params: { caseId } }),
  'in-mediation': (caseId) => ({ to: '/cases/$caseId/appointment', params: { caseId } }),
};

/** The clock that runs for the party in these states; others may run beside it. */
export const CLOCK: Partial<Record<CaseState, string>> = { returned: 'correction', 'selecting-mediator': 'joint-choice', 'in-mediation': 'appointment' };

import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';

const OVER: readonly string[] = ['draft', 'terminated', 'withdrawn', 'closed', 'redirected'];

/** An organisation that has not yet said who acts for it. */
export const needsRepresentative = ({ parties, state }: CaseHome): boolean =>
  !OVER.includes(state) && parties.some((party) => party.yours && party.kind === 'legal' && party.representative === null);

import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';

const OVER: readonly string[] = ['draft', 'terminated', 'withdrawn', 'closed', 'redirected'];

/** Something is still to be done in it by the two sides. */
export const isOpen = ({ state }: Pick<CaseHome, 'state'>): boolean => !OVER.includes(state);

/** An organisation that has not yet said who acts for it. */
export const needsRepresentative = (home: CaseHome): boolean =>
  isOpen(home) && home.parties.some((party) => party.yours && party.kind === 'legal' && party.representative === null);

/** An agreement is out to be read and signed. */
export const isSigning = ({ state, clocks }: Pick<CaseHome, 'state' | 'clocks'>): boolean =>
  state === 'in-mediation' && clocks.some(({ name, state: at }) => name === 'signing' && at === 'running');

import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';

const OVER: readonly string[] = ['draft', 'terminated', 'withdrawn', 'closed', 'redirected'];

/** Something is still to be done in it by the two sides. */
export const isOpen = ({ state }: Pick<CaseHome, 'state'>): boolean => !OVER.includes(state);

/** An organisation that has not yet said who acts for it. */
export const needsRepresentative = (home: CaseHome): boolean =>
  isOpen(home) && home.parties.some((party) => party.yours && party.kind === 'legal' && party.representative === null);

type Clocked = Pick<CaseHome, 'state' | 'clocks'>;
const runs = ({ state, clocks }: Clocked, clock: string, ...also: string[]): boolean => state === 'in-mediation' && clocks.some(({ name, state: at }) => name === clock && (at === 'running' || also.includes(at)));

/** An agreement is out to be read and signed: also after the day it was promised to stay open for. */
export const isSigning = (home: Clocked): boolean => runs(home, 'signing', 'expired');

/** Every party has signed, the mediator and the seal are still to come: the way to the court is open already. */
export const isSignedByAll = (home: Clocked): boolean => runs(home, 'confirmation-window');

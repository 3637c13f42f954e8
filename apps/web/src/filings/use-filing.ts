import { queryOptions, useQuery } from '@tanstack/react-query';
import { filingsRead } from '@maplebridge/contract/src/filings/sdk.gen.js';
import type { Filing } from '@maplebridge/contract/src/filings/types.gen.js';
import { ask } from '../api/ask.js';

export type { Filing };

export const filingQuery = (caseId: string) => queryOptions({ queryKey: ['filing', caseId], queryFn: () => ask(filingsRead, { path: { caseId } }) });

/** Nobody or only one side has asked the court yet. */
export const ASKING: readonly string[] = ['eligible', 'awaiting-co-applicant'];
/** Nothing was asked of the court, or nothing will be: the agreement is what there is. */
const WITHOUT_COURT: readonly string[] = ['expired', 'declined'];
/** The court has said its last word. */
export const DECIDED: readonly string[] = ['confirmed', 'served', 'final', 'dismissed', 'not-accepted', 'withdrawn', 'deemed-withdrawn', 'terminated'];

/** No court is asked: what was owed is done, or nobody asked in time. */
export const isWithoutCourt = ({ state, performed }: Pick<Filing, 'state' | 'performed'>): boolean => performed || WITHOUT_COURT.includes(state);

/** What the way to the court waits for: the sides, the court, or nothing any more. */
export function awaits({ state, performed }: Pick<Filing, 'state' | 'performed'>): 'sides' | 'court' | 'nobody' {
  if (isWithoutCourt({ state, performed }) || DECIDED.includes(state)) return 'nobody';
  return ASKING.includes(state) ? 'sides' : 'court';
}

/** Grounds that asking itself settles, or that the clock shows. */
const BY_ASKING: readonly string[] = ['court-without-basis', 'not-joint', 'party-missing', 'window-closed'];

export const askedByAll = ({ parties }: Pick<Filing, 'parties'>): boolean => parties.every(({ askedAt }) => askedAt);

/** What a court would refuse it for, and somebody can mend; the seal is no fault while the sides still ask. */
export const inTheWay = ({ preflight, parties }: Pick<Filing, 'preflight' | 'parties'>): Filing['preflight'] =>
  preflight.filter(({ id, ok, weight }) => !ok && weight === 'blocker' && !BY_ASKING.includes(id) && (id !== 'attestation-unsealed' || askedByAll({ parties })));

/** The road to the court of one case, and the buttons of whoever looks. */
export const useFiling = (caseId: string) => useQuery(filingQuery(caseId));

const DAY = 86_400_000;
/** Whole days left: 0 on the last day, negative when it is over. */
export const daysLeft = (until: string, now = Date.now()): number => Math.floor((Date.parse(until) - now) / DAY);

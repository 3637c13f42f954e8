import { queryOptions, useQuery } from '@tanstack/react-query';
import { filingsRead } from '@maplebridge/contract/src/filings/sdk.gen.js';
import type { Filing } from '@maplebridge/contract/src/filings/types.gen.js';
import { ask } from '../api/ask.js';

export type { Filing };

export const filingQuery = (caseId: string) => queryOptions({ queryKey: ['filing', caseId], queryFn: () => ask(filingsRead, { path: { caseId } }) });

/** Nobody or only one side has asked the court yet. */
export const ASKING: readonly string[] = ['eligible', 'awaiting-co-applicant'];

/** The road to the court of one case, and the buttons of whoever looks. */
export const useFiling = (caseId: string) => useQuery(filingQuery(caseId));

const DAY = 86_400_000;
/** Whole days left: 0 on the last day, negative when it is over. */
export const daysLeft = (until: string, now = Date.now()): number => Math.floor((Date.parse(until) - now) / DAY);

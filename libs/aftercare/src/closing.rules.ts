import { isDone, type PerformanceState } from './performance.machine.js';
import type { VisitState } from './visit.machine.js';

export interface OpenMatters {
  readonly performances: readonly PerformanceState[];
  readonly visits: readonly VisitState[];
  readonly applicationOpen: boolean;
}

/** What still keeps a case from being closed, as reason codes; empty when nothing is open. */
export function stillOpen({ performances, visits, applicationOpen }: OpenMatters): string[] {
  return [
    ...(performances.every(isDone) ? [] : ['obligation-open']),
    ...(visits.includes('due') ? ['visit-open'] : []),
    ...(applicationOpen ? ['application-open'] : []),
  ];
}

import { Injectable } from '@nestjs/common';
import { Database } from '@maplebridge/platform';
import type { ClockView } from './clock-key.rules.js';

const FOR_CASES = {
  name: 'deadlines.for-cases',
  text: `select holder_id as "caseId", id, name, kind, unit, subject_id as "subjectId", state, started_at as "startedAt", due_at as "dueAt", met_at as "metAt", expired_at as "expiredAt"
           from deadlines.clock where holder = 'case' and holder_id = any($1) order by holder_id, due_at`,
};

/** Clocks as lists and screens read them. */
@Injectable()
export class ClockLists {
  constructor(private readonly database: Database) {}

  /** All clocks of these cases, by due moment: one read for a whole queue. */
  clocksFor(caseIds: readonly string[]): Promise<(ClockView & { readonly caseId: string })[]> {
    return caseIds.length === 0 ? Promise.resolve([]) : this.database.read(FOR_CASES, [caseIds]);
  }
}

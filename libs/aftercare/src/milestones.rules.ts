import { dateIn, endOfDay, plusDays, type WorkingCalendar } from '@maplebridge/law';
import type { Duty, Payment } from '@maplebridge/agreements';
import type { PerformanceState } from './performance.machine.js';

export interface Milestone {
  readonly dutyId: string;
  readonly state: PerformanceState;
  /** The last instant in time; undefined for a duty without an end. */
  readonly dueAt: Date | undefined;
  readonly proofFileId: string | null;
  readonly reportedAt: Date | null;
  readonly confirmedAt: Date | null;
}

/** What a duty of a settled agreement becomes: paid at signing already, still to do by a day, or standing for ever. */
export function milestoneOf(duty: Duty, payments: readonly Payment[], settledAt: Date, zone: string): Milestone {
  const paid = payments.find((payment) => payment.dutyId === duty.id);
  const { due } = duty;
  const standing = due === undefined || due.kind === 'always';
  const state: PerformanceState = paid ? (paid.receivedAt ? 'confirmed' : 'reported') : standing ? 'standing' : 'open';
  const dueAt = standing ? undefined : endOfDay(zone, due.kind === 'at-signing' ? dateIn(zone, settledAt) : due.date);
  return {
    dutyId: duty.id, state, dueAt,
    proofFileId: paid?.slipFileId ?? null, reportedAt: paid?.recordedAt ?? null, confirmedAt: paid?.receivedAt ?? null,
  };
}

/** The visits to come for what falls due after the day of settling: one a day, to be made by the end of the next working day. */
export function dueVisits(milestones: readonly Milestone[], settledAt: Date, zone: string, calendar: WorkingCalendar): { from: Date; dueAt: Date }[] {
  const open = milestones.flatMap(({ state, dueAt }) => (dueAt && state !== 'confirmed' ? [dateIn(zone, dueAt)] : []));
  const later = open.filter((date) => date > dateIn(zone, settledAt));
  return [...new Set(later)].sort().map((date) => ({
    from: endOfDay(zone, date),
    dueAt: endOfDay(zone, calendar.workingOnOrAfter(plusDays(date, 1))),
  }));
}

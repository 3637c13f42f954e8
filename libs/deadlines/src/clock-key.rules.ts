import type { ClockKind, ClockName, ClockUnit } from '@maplebridge/law';
import type { ClockState } from './clock.machine.js';

/** Whose clocks: a case's, or a docket's. */
export type ClocksOf = { readonly caseId: string } | { readonly docketId: string };
/** Which clock; `subjectId` where a holder has several of one name (one per obligation). */
export type ClockKey = { readonly name: ClockName; readonly subjectId?: string } & ClocksOf;

/** What others may know of a clock. */
export interface ClockView {
  readonly id: string;
  readonly name: ClockName;
  readonly kind: ClockKind;
  readonly unit: ClockUnit;
  readonly subjectId: string;
  readonly state: ClockState;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly metAt: Date | null;
  readonly expiredAt: Date | null;
}

export const viewOf = ({ id, name, kind, unit, subjectId, state, startedAt, dueAt, metAt, expiredAt }: ClockView): ClockView => ({
  id, name, kind, unit, subjectId, state, startedAt, dueAt, metAt, expiredAt,
});

/** The columns that find a clock. */
export function placeOf(key: ClockKey): { holder: 'case' | 'docket'; holderId: string; subjectId: string; name: ClockName } {
  const [holder, holderId] = 'docketId' in key ? (['docket', key.docketId] as const) : (['case', key.caseId] as const);
  return { holder, holderId, subjectId: key.subjectId ?? holderId, name: key.name };
}

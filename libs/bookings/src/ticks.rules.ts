import type { Side } from '@maplebridge/kernel';

/** At most so many times may a side offer at once; more would block the mediator's week. */
export const OFFERED_AT_ONCE = 3;

/** One side says that a time suits it. `startsAt` in milliseconds since 1970. */
export interface Tick {
  readonly side: Side;
  readonly startsAt: number;
}

/** The earliest time that every side has ticked, or undefined. */
export function firstCommon(ticks: readonly Tick[], sides: readonly Side[]): number | undefined {
  const starts = [...new Set(ticks.map((tick) => tick.startsAt))].sort((one, other) => one - other);
  return starts.find((startsAt) =>
    sides.every((side) => ticks.some((tick) => tick.side === side && tick.startsAt === startsAt)),
  );
}

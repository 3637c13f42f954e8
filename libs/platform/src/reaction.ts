import type { StoredEvent } from './event.js';

/** How a sweep goes through what is due. */
export { eachInTurn } from './each-in-turn.js';

export const QUEUES = ['default', 'notices', 'documents', 'sessions', 'handoff'] as const;
export type QueueName = (typeof QUEUES)[number];

/** One thing that happens by itself after an event. */
export interface Job {
  run(event: StoredEvent, reaction: Reaction): Promise<void>;
}

/** One thing that happens by itself with time. */
export interface Sweep {
  sweep(now: Date): Promise<void>;
}

export interface ReactionEntry {
  /** Event type. */
  readonly on: string;
  /** Unique name of what is done. */
  readonly do: string;
  readonly queue: QueueName;
  readonly job: abstract new (...args: never[]) => Job;
}

export interface ScheduleEntry {
  /** Milliseconds. */
  readonly every: number;
  readonly do: string;
  readonly job: abstract new (...args: never[]) => Sweep;
}

/** A running reaction. `id` is the idempotency key for effects outside, `fence` rises with every try. */
export interface Reaction {
  readonly id: string;
  readonly fence: number;
  /** From 1. */
  readonly attempt: number;
  /** Marks it done; call it in the transaction of the effect. Throws when a later try has taken over. */
  done(): Promise<void>;
}

import { machine } from '@maplebridge/kernel';

export const CLOCK_STATES = ['running', 'paused', 'met', 'expired', 'cancelled'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];
export type ClockAction = 'pause' | 'resume' | 'extend' | 'recalculate' | 'meet' | 'expire' | 'cancel';

export interface ClockFacts {
  readonly state: ClockState;
  /** The new due moment lies ahead. */
  readonly ahead?: boolean;
}

const OPEN = ['running', 'paused', 'expired'] as const;

/** The life of one clock. Features move clocks within their own use cases, whose tables say who may; so `system` here. */
export const clockMachine = machine<ClockState, ClockAction, ClockFacts>({
  name: 'clock',
  states: CLOCK_STATES,
  initial: 'running',
  actions: {
    pause: { from: ['running'], to: 'paused', by: ['system'] },
    resume: { from: ['paused'], to: 'running', by: ['system'] },
    extend: { from: ['running', 'expired'], to: 'running', by: ['system'], unless: ({ ahead }) => (ahead === false ? 'extension-in-the-past' : undefined) },
    recalculate: { from: ['running'], to: 'running', by: ['system'], unless: ({ ahead }) => (ahead === false ? 'extension-in-the-past' : undefined) },
    meet: { from: OPEN, to: 'met', by: ['system'] },
    expire: { from: ['running'], to: 'expired', by: ['system'] },
    cancel: { from: OPEN, to: 'cancelled', by: ['system'] },
  },
});

import { machine } from '@maplebridge/kernel';
import { HOSTS } from './session.machine.js';

export const RECORD_STATES = ['draft', 'proposed', 'confirmed'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

export interface RecordFacts {
  readonly state: RecordState;
  /** Items written so far (topics and undisputed facts). */
  readonly items: number;
  /** People have met, or go on by phone or on site. */
  readonly sessionBegun: boolean;
  readonly sessionEnded: boolean;
  /** Sides whose confirmation of this version is still missing. */
  readonly outstanding: number;
}

/** The session's record: the host writes, each side confirms that version; any edit makes a new one. */
export const recordMachine = machine<RecordState, 'write' | 'propose' | 'confirm' | 'close', RecordFacts>({
  name: 'session-record',
  states: RECORD_STATES,
  initial: 'draft',
  actions: {
    write: { from: ['draft', 'proposed'], to: 'draft', by: [...HOSTS, 'record-keeper'], unless: ({ sessionBegun }) => (sessionBegun ? undefined : 'session-not-open') },
    propose: {
      from: ['draft'], to: 'proposed', by: HOSTS,
      unless: ({ items, sessionEnded }) => (!sessionEnded ? 'session-not-ended' : items === 0 ? 'record-empty' : undefined),
    },
    confirm: { from: ['proposed'], to: 'same', by: ['applicant', 'respondent', 'representative'] },
    close: { from: ['proposed'], to: 'confirmed', by: ['system'], unless: ({ outstanding }) => (outstanding > 0 ? 'confirmation-missing' : undefined) },
  },
});

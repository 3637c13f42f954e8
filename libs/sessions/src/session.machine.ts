import { COURT_RELATIONS, machine, type MeetingMode, type Relation } from '@maplebridge/kernel';

export const SESSION_STATES = [
  'scheduled', 'open', 'in-joint', 'in-caucus', 'paused', 'ended', 'record-confirmed',
  'converted', 'no-show', 'cancelled',
] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const SESSION_KINDS = ['mediation', 'verification'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export type SessionAction =
  | 'open' | 'start' | 'open-caucus' | 'close-caucus' | 'pause' | 'resume' | 'end' | 'confirm-record'
  | 'convert' | 'report-no-show' | 'reschedule' | 'cancel';

/** What must be done before anyone talks; in the order in which a person can do something about it. */
export const PREREQUISITES = ['people', 'identity', 'consents', 'disclosure'] as const;
export type Prerequisite = (typeof PREREQUISITES)[number];

export interface SessionFacts {
  readonly state: SessionState;
  readonly kind: SessionKind;
  readonly mode: MeetingMode;
  /** What is still undone, gathered from reads; empty means that the session may start. */
  readonly missing: readonly Prerequisite[];
  /** The mediation is paused: a talk of it neither opens nor goes on. */
  readonly suspended?: boolean;
}

/** A mediation is led by its mediator, a court's verification by the court; the machine refuses the other. */
export const HOSTS = ['mediator', ...COURT_RELATIONS] as const satisfies readonly Relation[];
const LIVE = ['in-joint', 'in-caucus', 'paused'] as const;

type Check = (facts: SessionFacts, actor: { readonly relations: readonly Relation[] }) => string | undefined;
const led: Check = ({ kind }, { relations }) =>
  relations.includes('mediator') === (kind === 'mediation') ? undefined : 'led-by-another';
const ready: Check = ({ missing }) => (missing[0] ? `missing-${missing[0]}` : undefined);
const awake: Check = ({ suspended }) => (suspended ? 'mediation-paused' : undefined);
const onVideo: Check = ({ mode }) => (mode === 'video' ? undefined : 'not-by-video');
const all = (...checks: Check[]): Check => (facts, actor) => {
  for (const check of checks) {
    const reason = check(facts, actor);
    if (reason) return reason;
  }
  return undefined;
};

/** The life of one mediation (or court verification) session. `converted` goes on by phone or on site. */
export const sessionMachine = machine<SessionState, SessionAction, SessionFacts>({
  name: 'session',
  states: SESSION_STATES,
  initial: 'scheduled',
  actions: {
    open: { from: ['scheduled'], to: 'open', by: [...HOSTS, 'system'], unless: all(awake, (facts, actor) => (actor.relations.includes('system') ? undefined : led(facts, actor))) },
    start: { from: ['open', 'converted'], to: 'in-joint', by: HOSTS, unless: all(led, awake, ready) },
    'open-caucus': { from: ['in-joint', 'in-caucus'], to: 'in-caucus', by: ['mediator'], unless: all(led, onVideo) },
    'close-caucus': { from: ['in-caucus'], to: 'in-joint', by: ['mediator'], unless: led },
    pause: { from: ['in-joint'], to: 'paused', by: HOSTS, unless: led },
    resume: { from: ['paused'], to: 'in-joint', by: HOSTS, unless: all(led, awake) },
    end: { from: LIVE, to: 'ended', by: HOSTS, unless: led },
    'confirm-record': { from: ['ended'], to: 'record-confirmed', by: ['system'] },
    convert: { from: ['scheduled', 'open', ...LIVE], to: 'converted', by: HOSTS, unless: all(led, onVideo) },
    'report-no-show': { from: ['open', 'converted'], to: 'no-show', by: HOSTS, unless: led },
    reschedule: { from: ['scheduled'], to: 'scheduled', by: ['system'] },
    cancel: { from: ['scheduled', 'open', 'converted'], to: 'cancelled', by: ['system'] },
  },
});

/** States in which people can be in a media room or wait at its door. */
export const LOBBY_STATES: readonly SessionState[] = ['open', 'in-joint', 'in-caucus', 'paused'];
/** Nothing happens any more: the attendance is sealed. */
export const OVER: readonly SessionState[] = ['ended', 'record-confirmed', 'no-show'];
export const isLive = (state: SessionState): boolean => (LIVE as readonly SessionState[]).includes(state);

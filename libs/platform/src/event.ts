import type { Actor } from '@maplebridge/kernel';

/** Who may read an event of a type. `own-party` needs `facts.partyId`; nobody sees an event without a word here. */
export type AudienceWord = 'parties' | 'own-party' | 'mediator' | 'centre' | 'court' | 'account';
export type ChainKind = 'case' | 'organisation' | 'account' | 'docket';
export type Fact = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;

export interface EventType {
  /** `case.accepted`: the lib's subject and the machine's verb in the past tense. */
  readonly type: string;
  readonly chain: ChainKind;
  readonly audience: readonly AudienceWord[];
}

export interface PendingEvent {
  readonly type: EventType;
  readonly id: string;
  readonly chainId: string;
  readonly subjectId: string;
  readonly seq: number;
  readonly facts: Facts;
  readonly actor: Actor;
  readonly at: Date;
}

/** An event as it was written; what a reaction receives. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly chainId: string;
  readonly subjectId: string;
  readonly seq: number;
  readonly facts: Facts;
  readonly actorAccountId: string | null;
  readonly at: Date;
}

const types = new Map<string, EventType>();

/** Declares an event type; a name used twice stops the program at start-up. */
export function defineEvent<T extends EventType>(type: T): T {
  if (types.has(type.type)) throw new Error(`The event type ${type.type} is declared twice.`);
  types.set(type.type, type);
  return type;
}

export const knownEventType = (type: string): boolean => types.has(type);

/** The tokens of `seenBy` for one event: `own-party` becomes `party:<id>`, `account` becomes `account:<id>`. */
export function seenBy(type: EventType, facts: Facts): string[] {
  return type.audience.map((word) => {
    if (word === 'own-party') return token('party', facts['partyId'], type);
    if (word === 'account') return token('account', facts['accountId'], type);
    return word;
  });
}

function token(kind: string, id: Fact | undefined, type: EventType): string {
  if (typeof id !== 'string') throw new Error(`${type.type} is seen by one ${kind} and needs its id among the facts.`);
  return `${kind}:${id}`;
}

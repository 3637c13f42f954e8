import { PARTY_RELATIONS, type Actor, type Relation } from '@maplebridge/kernel';

/** Set when an item is added and never changed: `private` is for the mediator only. */
export const CLASSES = ['joint', 'private'] as const;
export type EvidenceClass = (typeof CLASSES)[number];

/** To whom an owner may open an item later. */
export const DISCLOSED_TO = ['other-side', 'court'] as const;
export type DisclosedTo = (typeof DISCLOSED_TO)[number];

export const CATEGORIES = ['identity', 'contract', 'medical', 'payment', 'photo', 'recording', 'correspondence', 'property-rights', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];

export const EVIDENCE_READERS = [...PARTY_RELATIONS, 'mediator', 'intake-officer'] as const satisfies readonly Relation[];

/** Case states in which nothing more is added or taken away. */
const OVER: readonly string[] = ['redirected', 'terminated', 'withdrawn', 'closed'];
/** Case states in which the other side cannot have seen anything yet. */
const ALONE: readonly string[] = ['draft', 'submitted', 'screening', 'returned', 'accepted', 'contacting-respondent'];

export const takesEvidence = (caseState: string): boolean => !OVER.includes(caseState);

interface Readable {
  readonly partyId: string;
  readonly class: EvidenceClass;
  readonly openTo: readonly DisclosedTo[];
}

/** Whether somebody beside the owner and the mediator may have read it. */
export const isShared = ({ class: kind, openTo }: Readable, caseState: string): boolean =>
  openTo.length > 0 || (kind === 'joint' && !ALONE.includes(caseState));

export const mayAdd = ({ relations, partyIds }: Actor): boolean => partyIds.length > 0 && PARTY_RELATIONS.some((relation) => relations.includes(relation));

export const isOwn = (actor: Actor, { partyId }: { readonly partyId: string }): boolean => actor.partyIds.includes(partyId);

/**
 * Whether this actor may read this item: its owner and the mediator always; the other parties what is joint or
 * opened to them; the intake officer what is joint; nobody else, and no court ever here.
 */
export function mayRead(actor: Actor, item: Readable): boolean {
  if (isOwn(actor, item) || actor.relations.includes('mediator')) return true;
  if (PARTY_RELATIONS.some((relation) => actor.relations.includes(relation))) return item.class === 'joint' || item.openTo.includes('other-side');
  return actor.relations.includes('intake-officer') && item.class === 'joint';
}

/** What each side may open to a court, in bytes: a court takes packages of 200 MB, and pictures and PDF stand in them twice, once in the bound file. */
const MOST_FOR_COURT = 80 * 1024 * 1024;
interface Sized {
  readonly mediaType: string;
  readonly bytes: number;
}
const weight = ({ mediaType, bytes }: Sized): number => (/^(audio|video)\//.test(mediaType) ? bytes : 2 * bytes);

/** Whether a court still takes this beside what the same side has opened to it. */
export const fitsForCourt = (opened: readonly Sized[], next: Sized): boolean => [...opened, next].reduce((sum, each) => sum + weight(each), 0) <= MOST_FOR_COURT;

/** Who may read it, in the order the page says it: a code whose sentence stands in the words. */
export function readersOf({ class: kind, openTo }: Readable): 'both-sides' | 'mediator-only' | 'both-sides-and-court' | 'mediator-and-court' {
  const both = kind === 'joint' || openTo.includes('other-side');
  if (openTo.includes('court')) return both ? 'both-sides-and-court' : 'mediator-and-court';
  return both ? 'both-sides' : 'mediator-only';
}

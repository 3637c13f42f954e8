import type { PartyId, Side } from '@maplebridge/kernel';

/** Who acts for a legal person, and how far. */
export interface Representative {
  readonly name: string;
  readonly position: string;
  readonly accountId: string;
  readonly authority: 'general' | 'special';
  /** The most a special authority lets them agree to, in minor units of `currency`. */
  readonly ceilingMinor?: number;
  readonly currency?: string;
  readonly documentFileId: string;
}

/** A party as the case knows it now. */
export interface PartyFacts {
  readonly id: PartyId;
  readonly side: Side;
  readonly kind: 'natural' | 'legal';
  readonly name: string;
  readonly contact: string;
  readonly address: string;
  readonly creditCode: string;
  /** Full legal capacity; `guarded` acts through a guardian; `unchecked` until somebody asked. */
  readonly capacity: 'full' | 'guarded' | 'lacking' | 'unchecked';
  readonly accountId: string | null;
  readonly representative?: Representative;
}

/** The account that acts for a party and reads what is written to it: its representative's, else its own. Null: nobody has joined. */
export const actingAccountOf = ({ accountId, representative }: Pick<PartyFacts, 'accountId' | 'representative'>): string | null => representative?.accountId ?? accountId;

/** What libs above read of a case. */
export interface CaseFacts {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly profile: string;
  readonly disputeType: string;
  readonly organisationId: string;
  /** Its Chinese name, as papers carry it. */
  readonly organisation: string;
  readonly organisationName: { readonly 'zh-CN': string; readonly en: string };
  readonly zone: string;
  readonly submittedAt: Date | null;
  readonly settledAt: Date | null;
  readonly mediators: readonly string[];
  readonly mediatorAccountIds: readonly string[];
  readonly parties: readonly PartyFacts[];
}

/** A paper for the case file. */
export interface BoundPaper {
  readonly fileId: string;
  /** Its name under `fields.paper` in words. */
  readonly kind: string;
  /** Now, when nothing else is said. */
  readonly at?: Date;
  /** Audience tokens; both sides, mediator and centre when nothing else is said. */
  readonly seenBy?: readonly string[];
}

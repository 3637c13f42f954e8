import type { AccountId, Actor, CaseId, FileId, PartyId, Side } from '@maplebridge/kernel';

/** A party as the case knows it now, with what preflight asks about those who sign. */
export interface CaseParty {
  readonly id: PartyId;
  readonly side: Side;
  readonly kind: 'natural' | 'legal';
  readonly name: string;
  readonly capacity: 'full' | 'guarded' | 'lacking' | 'unchecked';
  readonly representative?: {
    readonly name: string;
    readonly authority: 'general' | 'special';
    readonly ceilingMinor?: number;
    readonly currency?: string;
  };
}

/** What an agreement needs to know of its case. */
export interface AgreementCase {
  readonly id: CaseId;
  readonly number: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly profile: string;
  readonly disputeType: string;
  readonly state: string;
  readonly mediators: readonly string[];
  readonly parties: readonly CaseParty[];
}

/** The case beneath an agreement. Both writes join the caller's transaction and append the case's own events. */
export abstract class CaseDesk {
  abstract facts(caseId: CaseId): Promise<AgreementCase>;
  abstract settle(actor: Actor, caseId: CaseId, settledAt: Date): Promise<void>;
  abstract bind(caseId: CaseId, paper: { readonly fileId: FileId; readonly kind: string; readonly at: Date }): Promise<void>;
  /** Name and own phone or mail of an account, for the code that proves a signature. */
  abstract signer(accountId: AccountId): Promise<{ readonly name: string; readonly contact: string | null; readonly language: 'zh-CN' | 'en' }>;
}

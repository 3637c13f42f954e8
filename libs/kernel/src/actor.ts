import type { AccountId, OrganisationId, PartyId } from './id.js';
import type { Relation, Side } from './relation.js';

/**
 * Who acts, as resolved for the case (or organisation) at hand: `relations` holds only what they are *there*.
 * `partyIds` are the parties they are or represent in that case; `organisationId` the body whose role they use.
 */
export interface Actor {
  readonly kind: 'account' | 'invited' | 'tracker' | 'machine' | 'system' | 'anonymous';
  readonly accountId?: AccountId;
  readonly signInId?: string;
  readonly organisationId?: OrganisationId;
  readonly relations: readonly Relation[];
  readonly partyIds: readonly PartyId[];
  readonly side?: Side;
  /** For `invited`: the invitation; for `machine`: the client. */
  readonly subjectId?: string;
}

export const SYSTEM: Actor = { kind: 'system', relations: ['system'], partyIds: [] };
export const ANONYMOUS: Actor = { kind: 'anonymous', relations: [], partyIds: [] };

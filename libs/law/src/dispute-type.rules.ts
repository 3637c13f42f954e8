import type { Citation } from './citation.rules.js';

/** What people quarrel about; the shelf they choose from when they apply. Names in words under `fields.disputeType`. */
export const DISPUTE_TYPES = [
  'medical', 'labour-wages', 'loan', 'neighbours', 'property-management', 'traffic', 'family-property',
  'consumer', 'contract', 'tort', 'housing-tenancy', 'other',
] as const;
export type DisputeType = (typeof DISPUTE_TYPES)[number];

/** How much of a settlement of this type a court can confirm. */
export type Confirmable = 'whole' | 'payment-only';

export interface DisputeTypeRule {
  readonly id: DisputeType;
  readonly confirmable: Confirmable;
  readonly citation?: Citation;
}

export const wholly = (...ids: readonly DisputeType[]): DisputeTypeRule[] => ids.map((id) => ({ id, confirmable: 'whole' }));

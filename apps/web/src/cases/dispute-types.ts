import type { Application } from '@maplebridge/contract/src/cases/types.gen.js';

export type DisputeType = NonNullable<Application['answers']['what-happened']>['disputeType'];

/** The law's list, the commonest first; its words are `law:fields.disputeType`. */
export const DISPUTE_TYPES: readonly DisputeType[] = [
  'medical', 'labour-wages', 'loan', 'neighbours', 'property-management', 'traffic', 'consumer', 'contract', 'family-property', 'tort', 'housing-tenancy', 'other',
];

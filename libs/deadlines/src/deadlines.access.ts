import { defineAccess } from '@maplebridge/people';

const KEEPERS = ['centre-manager', 'operator'] as const;

export const deadlinesAccess = defineAccess({
  'deadlines.calendar': { scope: 'organisation', by: KEEPERS, fields: ['calendar', 'year', 'today', 'names', 'items'] },
  'deadlines.keep-days': { scope: 'organisation', by: KEEPERS, fields: [] },
  'deadlines.release-days': { scope: 'organisation', by: KEEPERS, fields: [] },
});

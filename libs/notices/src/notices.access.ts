import { defineAccess } from '@maplebridge/people';

export const noticesAccess = defineAccess({
  'notices.demo-inbox': { scope: 'demo', fields: ['items'] },
});
